// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/headings.h"

#include "reading/documentbuilder.h"
#include "reading/markdownparser.h"
#include "support/testcase.h"

using namespace farthing;

class HeadingsTest : public TestCase
{
    Q_OBJECT

private slots:
    void listsThoseOfTheAuthor()
    {
        const auto document = documentOf(QStringLiteral("# One\n\ntext\n\n### Two *and* a half\n\n"
                                                        "#\n\n> ## Quoted\n\nmore text\n"));
        const QList<ArticleHeading> headings = headingsOf(*document);
        QCOMPARE(headings.size(), 3);
        QCOMPARE(headings.at(0).text, QStringLiteral("One"));
        QCOMPARE(headings.at(0).level, 1);
        QCOMPARE(headings.at(1).text, QStringLiteral("Two and a half"));
        QCOMPARE(headings.at(1).level, 3);
        QCOMPARE(headings.at(2).text, QStringLiteral("Quoted"));
        QCOMPARE(document->characterAt(headings.at(1).position), QChar(u'T'));
    }

    void knowsWhereAPlaceBelongs()
    {
        const QList<ArticleHeading> headings{{QStringLiteral("a"), 1, 10}, {QStringLiteral("b"), 2, 20}};
        QCOMPARE(headingAt(headings, 0), -1);
        QCOMPARE(headingAt(headings, 10), 0);
        QCOMPARE(headingAt(headings, 19), 0);
        QCOMPARE(headingAt(headings, 400), 1);
        QCOMPARE(headingAt({}, 4), -1);
    }

    void isBounded()
    {
        const auto document = documentOf(QStringLiteral("# h\n\n").repeated(mostHeadings + 50));
        QCOMPARE(headingsOf(*document).size(), mostHeadings);
    }

private:
    static std::unique_ptr<ArticleDocument> documentOf(const QString &markdown)
    {
        DocumentBuilder builder(Typography::standard(), {Qt::black, Qt::gray, Qt::gray, Qt::blue, Qt::white});
        builder.setHeader({QStringLiteral("The headline"), QStringLiteral("by somebody")});
        return builder.build(MarkdownParser().parse(markdown));
    }
};

FARTHING_TEST(HeadingsTest)
#include "test_headings.moc"
