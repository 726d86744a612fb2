// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articleview.h"

#include "reading/documentbuilder.h"
#include "reading/markdownparser.h"
#include "support/testcase.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

using namespace farthing;

namespace {

constexpr int viewHeight = 640;

/// Whole and short forms: FARTHING_PLACES, FARTHING_PLACES_SEED.
int setting(const char *name, int usual)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : usual;
}

struct Look
{
    QString family;
    int size;
};

} // namespace

/// Where somebody was in an article is found again whatever became of the window, the letters and the text
/// above.
class ReadingPlacesTest : public TestCase
{
    Q_OBJECT

private slots:
    void theSameParagraphStandsOnTop();

private:
    using Random = QRandomGenerator;

    /// An article of many kinds of blocks, one entry each; words from a list, so that paragraphs are as much
    /// alike as those of one author are.
    static QStringList article(Random &random);
    static QString sentence(Random &random, int words);
    static void edit(QStringList &blocks, int above, Random &random);
    static void show(ArticleView &view, const QStringList &blocks, const Look &look, int width);
    /// The first words in view.
    static QString onTop(const ArticleView &view)
    {
        const QStringList texts = ArticleDocument::blockTexts(*view.document());
        int number = view.firstInView().blockNumber();
        while (number + 1 < texts.size() && texts.at(number).trimmed().isEmpty())
            ++number;
        return texts.at(number);
    }
    static bool isLaidOut(const ArticleView &view)
    {
        const int height = qRound(view.document()->documentLayout()->documentSize().height());
        return qAbs(view.verticalScrollBar()->maximum() - qMax(0, height - view.viewport()->height())) <= 1;
    }
    static bool isInView(const ArticleView &view, const QString &text);
};

QString ReadingPlacesTest::sentence(Random &random, int words)
{
    static const QStringList list =
        QStringLiteral("the harbour board has not said when ferry will sail again and nobody who "
                       "waits on quay expects answer before winter because ice comes early in "
                       "narrow sound where currents turn twice each day people count boats "
                       "instead of hours there is a list at old customs house with names of "
                       "those still owed their fare it grew by three last week while council met "
                       "behind closed doors for second time this month to talk about money")
            .split(QLatin1Char(' '));
    QStringList chosen;
    for (int i = 0; i < words; ++i)
        chosen.append(list.at(random.bounded(int(list.size()))));
    QString text = chosen.join(QLatin1Char(' '));
    text[0] = text.at(0).toUpper();
    return text + QLatin1Char('.');
}

QStringList ReadingPlacesTest::article(Random &random)
{
    QStringList blocks;
    for (int i = 0; i < 90; ++i) {
        const QString words = sentence(random, random.bounded(12, 90));
        switch (random.bounded(9)) {
        case 0:
            blocks.append(QStringLiteral("## ") + sentence(random, 5));
            break;
        case 1:
            blocks.append(QStringLiteral("> ") + words);
            break;
        case 2:
            blocks.append(QStringLiteral("- %1\n- %2").arg(words, sentence(random, 9)));
            break;
        case 3:
            blocks.append(QStringLiteral("| A | B |\n|---|---|\n| %1 | %2 |")
                              .arg(sentence(random, 6), sentence(random, 8)));
            break;
        case 4:
            blocks.append(QStringLiteral("```\n%1\n%2\n```").arg(sentence(random, 7), sentence(random, 7)));
            break;
        default:
            blocks.append(words);
        }
    }
    return blocks;
}

/// One edit of an author's before the block `above`.
void ReadingPlacesTest::edit(QStringList &blocks, int above, Random &random)
{
    const int where = random.bounded(above);
    switch (random.bounded(5)) {
    case 0:
        blocks.insert(where, sentence(random, 40));
        break;
    case 1:
        blocks.removeAt(where);
        break;
    case 2:
        blocks[where] += QStringLiteral("\n\nAdded later: ") + sentence(random, 12);
        break;
    case 3:
        blocks[where] = sentence(random, 25);
        break;
    default:
        blocks.insert(where, QStringLiteral("## A heading that was not there"));
    }
}

void ReadingPlacesTest::show(ArticleView &view, const QStringList &blocks, const Look &look, int width)
{
    Typography typography = Typography::standard();
    typography.family = look.family;
    typography.size = look.size;
    DocumentBuilder builder(typography, {Qt::black, Qt::gray, Qt::gray, Qt::blue, Qt::white});
    builder.setHeader({QStringLiteral("What the ferry owes"), QStringLiteral("Ada")});
    view.resize(width, viewHeight);
    view.setArticle(builder.build(MarkdownParser().parse(blocks.join(QStringLiteral("\n\n")))));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

bool ReadingPlacesTest::isInView(const ArticleView &view, const QString &text)
{
    const QStringList texts = ArticleDocument::blockTexts(*view.document());
    for (QTextBlock block = view.firstInView().block(); block.isValid(); block = block.next())
        if (texts.at(block.blockNumber()) == text)
            return view.cursorRect(QTextCursor(block)).top() < view.viewport()->height();
    return false;
}

void ReadingPlacesTest::theSameParagraphStandsOnTop()
{
    const int places = setting("FARTHING_PLACES", 200);
    const int seed = setting("FARTHING_PLACES_SEED", 8);
    const QList<Look> looks{{QStringLiteral("DejaVu Serif"), 18},
                            {QStringLiteral("DejaVu Sans"), 22},
                            {QStringLiteral("DejaVu Sans Mono"), 14}};
    for (const Look &look : looks)
        QCOMPARE(QFontInfo(QFont(look.family)).family(), look.family);
    const QList<int> widths{420, 700, 1200};
    Random random{quint32(seed)};
    int atTheEnd = 0;
    int edits = 0;
    for (int n = 0; n < places; ++n) {
        const QStringList blocks = article(random);
        ArticleView before;
        show(before, blocks, looks.at(random.bounded(3)), widths.at(random.bounded(3)));
        // Who scrolls down has seen all of it: what is not laid out yet is only estimated.
        QTRY_VERIFY(isLaidOut(before));
        before.verticalScrollBar()->setValue(random.bounded(before.verticalScrollBar()->maximum() + 1));
        const QString paragraph = onTop(before);
        const ReadingPlace place = before.place();
        int own = 0; // the block of the article that the paragraph came from
        while (own < blocks.size() && !blocks.at(own).contains(paragraph.trimmed()))
            ++own;
        QStringList edited = blocks;
        if (own > 0 && own < blocks.size()) {
            edit(edited, own, random);
            ++edits;
        }
        for (const Look &look : looks) {
            for (const int width : widths) {
                ArticleView after;
                show(after, edited, look, width);
                after.goTo(place);
                const QString about =
                    QStringLiteral("seed %1, place %2, %3 at %4: \"%5\" instead of \"%6\"")
                        .arg(QString::number(seed), QString::number(n), look.family, QString::number(width),
                             onTop(after).left(50), paragraph.left(50));
                if (onTop(after) == paragraph)
                    continue;
                // Where the text ends before the window does, it cannot stand on top, but it stands there.
                QVERIFY2(after.verticalScrollBar()->value() == after.verticalScrollBar()->maximum() &&
                             isInView(after, paragraph),
                         qPrintable(about));
                ++atTheEnd;
            }
        }
    }
    qInfo("%d places, of which %d are too near to the end to stand on top", places * 9, atTheEnd);
    QVERIFY(atTheEnd < places * 9 / 10);
    QVERIFY(edits > places * 3 / 4);
}

FARTHING_TEST(ReadingPlacesTest)
#include "test_readingplaces.moc"
