// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textseal.h"

#include "store/store.h"
#include "support/builders.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace farthing;

class TextSealTest : public TestCase
{
    Q_OBJECT

private slots:
    void whatIsWholeIsNotTakenForDamage_data();
    void whatIsWholeIsNotTakenForDamage();
    void noLetterMovesFromOneTextToTheNext();
};

void TextSealTest::whatIsWholeIsNotTakenForDamage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sealed");
    QTest::newRow("words") << QStringLiteral("A few words.") << true;
    QTest::newRow("empty") << QStringLiteral("") << true;
    QTest::newRow("other letters") << QStringLiteral("صحيفة, газета, 新聞, 🗞") << true;
    QTest::newRow("a mark in the middle") << QStringLiteral("one\uFEFFtwo") << true;
    // These come back from SQLite otherwise than they went in.
    QTest::newRow("a mark at the beginning") << QStringLiteral("\uFEFFWords") << false;
    QTest::newRow("the mark the other way round") << QChar(0xfffe) + QStringLiteral("Words") << false;
    QTest::newRow("no letter") << QStringLiteral("Wor") + QChar(0xffff) + QStringLiteral("ds") << false;
    QTest::newRow("half a letter") << QStringLiteral("Wor") + QChar(0xd83d) + QStringLiteral("ds") << false;
}

void TextSealTest::whatIsWholeIsNotTakenForDamage()
{
    QFETCH(const QString, text);
    QFETCH(const bool, sealed);
    QCOMPARE(!textSeal({text}).isNull(), sealed);
    const QTemporaryDir folder;
    Post post = aPost(QStringLiteral("p"));
    Comment comment = aComment(QStringLiteral("c"), post.id);
    for (int part = 0; part < 4; ++part) {
        ++post.revision;
        ++comment.revision;
        (part == 0 ? post.title : post.language) = text;
        if (part == 1)
            post.tags = {text, QStringLiteral("b")};
        if (part > 1)
            post.body = part == 2 ? std::optional(text) : std::nullopt;
        comment.body = post.body;
        const auto store = Store::open(folder.path());
        QVERIFY(store.ok());
        QVERIFY(resultOf((*store)->apply({{post, comment}, {}, {}, false})).ok());
        QVERIFY((*store)->post(post.id)->has_value());
        QVERIFY((*store)->comment(comment.id)->has_value());
        QVERIFY(!(*store)->damage().any());
    }
}

void TextSealTest::noLetterMovesFromOneTextToTheNext()
{
    const QString a = QStringLiteral("ab");
    QVERIFY(textSeal({a, QStringLiteral("c")}) != textSeal({QStringLiteral("a"), QStringLiteral("bc")}));
    QVERIFY(textSeal({a, std::nullopt}) != textSeal({a, QString()}));
}

FARTHING_TEST(TextSealTest)
#include "test_textseal.moc"
