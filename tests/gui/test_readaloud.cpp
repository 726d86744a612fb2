// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readaloud.h"

#include "gui/articleview.h"
#include "gui/textmarks.h"
#include "reading/documentbuilder.h"
#include "reading/markdownparser.h"
#include "support/testcase.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QScrollBar>

using namespace farthing;

namespace {

/// Speaks when the test says so.
class FakeVoice : public SpeechEngine
{
public:
    void say(const QString &text) override { said.append(text); }
    void pause() override { said.append(QStringLiteral("(pause)")); }
    void resume() override { said.append(QStringLiteral("(on)")); }
    void stop() override { said.append(QStringLiteral("(stop)")); }

    QStringList said;
};

} // namespace

class ReadAloudTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }

    void readsParagraphAfterParagraph();
    void beginsWhereSomebodyReads();
    void followsInTheView();
    void pausesAndStops();
    void goesOnWhereTheArticleIsSetAnew();
    void stopsAtAnotherArticle();
    void stopsWhereTheVoiceFails();

private:
    void show(const QString &markdown)
    {
        DocumentBuilder builder(Typography::standard(), {Qt::black, Qt::gray, Qt::gray, Qt::blue, Qt::white});
        builder.setHeader({QStringLiteral("The headline"), QString()});
        m_view->setArticle(builder.build(MarkdownParser().parse(markdown)));
        QTRY_COMPARE(m_view->laidOut(), m_view->document()->characterCount());
    }

    Theme m_theme;
    std::unique_ptr<ArticleView> m_view;
    FakeVoice *m_voice = nullptr;
    std::unique_ptr<ReadAloud> m_aloud;
};

void ReadAloudTest::init()
{
    TestCase::init();
    m_view = std::make_unique<ArticleView>();
    m_view->resize(700, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    auto voice = std::make_unique<FakeVoice>();
    m_voice = voice.get();
    m_aloud = std::make_unique<ReadAloud>(*m_view, m_theme, std::move(voice));
}

void ReadAloudTest::readsParagraphAfterParagraph()
{
    show(QStringLiteral("One *word*.\n\n---\n\n- two\n- three\n\n![A boat](media:x)\n\nFour."));
    QSignalSpy changes(m_aloud.get(), &ReadAloud::changed);
    m_aloud->start();
    QVERIFY(m_aloud->isReading());
    for (int i = 0; i < 20 && m_aloud->isReading(); ++i)
        emit m_voice->finished();
    QVERIFY(!m_aloud->isReading());
    QStringList words = m_voice->said;
    QCOMPARE(words.takeFirst(), QStringLiteral("The headline"));
    QCOMPARE(words.takeFirst(), QStringLiteral("One word."));
    QVERIFY(words.takeFirst().endsWith(QStringLiteral("two")));
    QVERIFY(words.takeFirst().endsWith(QStringLiteral("three")));
    QVERIFY(words.contains(QStringLiteral("Four.")));
    QVERIFY(!words.contains(QString()));
    QCOMPARE(changes.size(), 2);
    QVERIFY(m_view->extraSelections().isEmpty());
}

void ReadAloudTest::beginsWhereSomebodyReads()
{
    show(QStringLiteral("Paragraph of words.\n\n").repeated(60) + QStringLiteral("The last one."));
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    m_aloud->start();
    QCOMPARE(m_voice->said, QStringList{QStringLiteral("Paragraph of words.")});
    int left = 0;
    for (; m_aloud->isReading() && left < 100; ++left)
        emit m_voice->finished();
    QVERIFY2(left < 20, qPrintable(QString::number(left)));
}

void ReadAloudTest::followsInTheView()
{
    show(QStringLiteral("Paragraph of words.\n\n").repeated(60));
    m_aloud->start();
    for (int i = 0; i < 40; ++i)
        emit m_voice->finished();
    QCOMPARE(m_view->extraSelections().size(), 1);
    const QTextCursor spoken = m_view->extraSelections().first().cursor;
    QCOMPARE(spoken.selectedText(), QStringLiteral("Paragraph of words."));
    QCOMPARE(spoken.blockNumber(), 40);
    QVERIFY(m_view->viewport()->rect().contains(m_view->cursorRect(spoken).center()));
}

void ReadAloudTest::pausesAndStops()
{
    show(QStringLiteral("One.\n\nTwo."));
    m_aloud->setPaused(true);
    QVERIFY(!m_aloud->isPaused());
    m_aloud->start();
    m_aloud->setPaused(true);
    m_aloud->setPaused(false);
    m_aloud->stop();
    emit m_voice->finished(); // late
    QCOMPARE(m_voice->said, (QStringList{QStringLiteral("The headline"), QStringLiteral("(pause)"),
                                         QStringLiteral("(on)"), QStringLiteral("(stop)")}));
    QVERIFY(m_view->extraSelections().isEmpty());
}

/// As when a picture came, or the theme changed.
void ReadAloudTest::goesOnWhereTheArticleIsSetAnew()
{
    show(QStringLiteral("One.\n\nTwo."));
    m_aloud->start();
    emit m_voice->finished();
    show(QStringLiteral("One.\n\nTwo."));
    QTRY_COMPARE(m_view->extraSelections().size(), 1);
    emit m_voice->finished();
    QCOMPARE(m_voice->said.last(), QStringLiteral("Two."));
}

void ReadAloudTest::stopsAtAnotherArticle()
{
    show(QStringLiteral("One.\n\nTwo."));
    m_aloud->start();
    emit m_voice->finished();
    QCOMPARE(m_voice->said.last(), QStringLiteral("One."));
    show(QStringLiteral("Another.\n\nTwo."));
    emit m_voice->finished();
    QVERIFY(!m_aloud->isReading());
    QVERIFY(!m_voice->said.contains(QStringLiteral("Another.")));
}

void ReadAloudTest::stopsWhereTheVoiceFails()
{
    show(QStringLiteral("One.\n\nTwo."));
    QSignalSpy failures(m_aloud.get(), &ReadAloud::failed);
    m_aloud->start();
    emit m_voice->failed();
    QVERIFY(!m_aloud->isReading());
    QCOMPARE(failures.size(), 1);
}

FARTHING_TEST(ReadAloudTest)
#include "test_readaloud.moc"
