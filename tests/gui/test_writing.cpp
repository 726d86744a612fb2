// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/writing.h"

#include "gui/actions.h"
#include "gui/articlepane.h"
#include "gui/messagebar.h"
#include "gui/notices.h"
#include "gui/postcomposer.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"
#include "sync/postdrafts.h"

#include <QtWidgets/QPlainTextEdit>

using namespace farthing;

/// Which text the actions for writing put before the person.
class WritingTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void beginsAgainWithThePublishedText();
    void goesOnWithWhatWasRefused();

private:
    struct Frame
    {
        Frame(Session &session, const Format &format)
            : actions(theme, &window),
              article(session, format, theme, &window),
              bar(theme, &window),
              notices(session, format, bar),
              writing({session, format, theme, actions, article, notices}, &window)
        {}
        Theme theme;
        QWidget window;
        Actions actions;
        ArticlePane article;
        MessageBar bar;
        Notices notices;
        Writing writing;
    };
    static Post ownPost(const char *body, qint64 revision)
    {
        Post post = aPost(QStringLiteral("p"), 1, revision);
        post.body = QString::fromLatin1(body);
        if (revision > 1)
            post.editedAt = noon(int(revision));
        return post;
    }
    PostComposer *composer() { return m_frame->window.findChild<PostComposer *>(); }
    QString body() { return composer()->findChild<QPlainTextEdit *>()->toPlainText(); }

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    std::unique_ptr<Frame> m_frame;
};

void WritingTest::init()
{
    ReaderFixture::init();
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    Account account = anAccount(QStringLiteral("ada"));
    account.level = 20;
    account.balance = twei("20");
    know({account, Rulebook(), ownPost("As it was", 1)});
    m_frame = std::make_unique<Frame>(*m_session, m_format);
    m_frame->window.show();
}

void WritingTest::cleanup()
{
    m_frame.reset();
    m_quiet.reset();
    ReaderFixture::cleanup();
}

void WritingTest::beginsAgainWithThePublishedText()
{
    m_frame->article.open(m_post);
    QTRY_VERIFY(m_frame->actions.editPost->isEnabled());
    m_frame->actions.editPost->trigger();
    QCOMPARE(body(), QStringLiteral("As it was"));
    composer()->close();
    // Edited elsewhere: saving the text that the closed window still holds would undo that.
    know({ownPost("As it is", 2)});
    m_frame->actions.editPost->trigger();
    QCOMPARE(body(), QStringLiteral("As it is"));
}

void WritingTest::goesOnWithWhatWasRefused()
{
    PostDraft draft = m_session->postDrafts().newDraft();
    draft.title = QStringLiteral("A headline");
    draft.body = QStringLiteral("Refused words");
    draft.language = QStringLiteral("en");
    QVERIFY(resultOf(m_session->postDrafts().save(draft)).ok());
    submit(PublishAct{draft.id, draft.title, draft.body, draft.language, {}}, "5");
    passUndoTime();
    refuse(0, Problem::Type::Invalid);
    // The windows hear of it after the disk.
    QTRY_VERIFY(!m_store->openIntents().isEmpty());
    QTRY_COMPARE(m_store->openIntents().first().intent.state, Intent::State::Refused);
    m_frame->actions.writePost->trigger();
    QCOMPARE(body(), QStringLiteral("Refused words"));
}

FARTHING_TEST(WritingTest)
#include "test_writing.moc"
