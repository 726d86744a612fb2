// SPDX-License-Identifier: GPL-3.0-or-later
// Writing, from the first word to the removal, and the pictures that go with it: the real window before the
// real platform, with the mouse and with the keyboard.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/avatardialog.h"
#include "gui/cropfield.h"
#include "gui/drawingpad.h"
#include "gui/messagebar.h"
#include "gui/paidbutton.h"
#include "gui/postcomposer.h"
#include "gui/postpreview.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/discussion.h"
#include "sync/outbox.h"
#include "sync/postdrafts.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/wallet.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

using namespace farthing;

class TestWriting : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init()
    {
        TestCase::init();
        m_quiet = std::make_unique<WithoutPlatformWarnings>();
    }
    void cleanup() { m_quiet.reset(); }

    void publishesByKeyboard();
    void givesBackWhatIsUndone();
    void publishesWithPicturesByMouse();
    void editsOnesOwn();
    void sendsWhatWasWrittenOffline();
    void removesAfterAskingAndRefundsNothing();
    void draftsSurviveARestart();
    void drawsAnAvatarAndCommentsWithIt();
    void cutsAnAvatarOutOfAFileByKeyboard();
    void removesAnAvatar();
    void keptToTheContract();
    void cleanupTestCase();

private:
    bool startReader();
    PostComposer *composer() { return m_rig.window().findChild<PostComposer *>(); }
    template <class Widget>
    Widget *part(const char *name)
    {
        auto *found = composer()->findChild<Widget *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QPlainTextEdit *body() { return part<QPlainTextEdit>("bodyEdit"); }
    QAction *action(const char *name) { return m_rig.window().findChild<QAction *>(QLatin1StringView(name)); }
    /// Opens the window by its shortcut, on an empty page.
    void beginNew();
    void write(const QString &title, const QString &text);
    void publish(bool mouse);
    bool settled()
    {
        return QTest::qWaitFor([this] { return m_rig.session().outbox().waiting() == 0; }, patience);
    }
    std::optional<Post> post(const QString &title)
    {
        const std::optional<PostRow> row = m_rig.post(title);
        if (!row)
            return std::nullopt;
        const Result<Article> article = m_rig.session().library().article(row->id);
        return article ? std::optional(article->post) : std::nullopt;
    }
    bool arrives(const QString &title)
    {
        return QTest::qWaitFor([&] { return post(title).has_value(); }, patience);
    }
    void answer(const char *question);
    int tributes();
    QList<OwnAvatar> avatars() { return m_rig.session().wallet().account()->avatars; }
    AvatarDialog *openAvatarDialog();
    void look(const char *name, QWidget *widget);

    ReaderRig m_rig;
    QTemporaryDir m_files;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
};

void TestWriting::initTestCase()
{
    QVERIFY(m_rig.startPlatform(20, QStringLiteral("40")));
    const WithoutPlatformWarnings quiet;
    QVERIFY(startReader());
    QImage picture(900, 600, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QVERIFY(picture.save(m_files.filePath(QStringLiteral("harbour.png"))));
}

bool TestWriting::startReader()
{
    if (!m_rig.startReader())
        return false;
    m_rig.session().outbox().setUndoTime(std::chrono::milliseconds(0));
    return QTest::qWaitFor(
        [this] { return m_rig.session().scheduler().connection().state == Connection::State::Online; },
        patience);
}

void TestWriting::cleanupTestCase()
{
    const WithoutPlatformWarnings quiet;
    m_rig.stopReader();
}

/// Keeps a picture where somebody wants to look at it.
void TestWriting::look(const char *name, QWidget *widget)
{
    if (const QString folder = qEnvironmentVariable("FARTHING_PICTURES"); !folder.isEmpty())
        widget->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1StringView(name)));
}

void TestWriting::beginNew()
{
    m_rig.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_rig.window(), patience));
    QTest::keyClick(&m_rig.window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(composer() && composer()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(composer(), patience));
}

void TestWriting::write(const QString &title, const QString &text)
{
    auto *headline = part<QLineEdit>("titleEdit");
    QTRY_VERIFY(headline->hasFocus());
    QTest::keyClicks(headline, title);
    QTest::keyClick(headline, Qt::Key_Tab);
    QTRY_VERIFY(body()->hasFocus());
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        QTest::keyClicks(body(), line);
        if (&line != &lines.last())
            QTest::keyClick(body(), Qt::Key_Return);
    }
}

void TestWriting::publish(bool mouse)
{
    auto *button = part<PaidButton>("publishButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
    if (mouse) {
        QTest::mouseClick(button, Qt::LeftButton);
    } else {
        for (int steps = 0; !button->hasFocus() && steps < 20; ++steps)
            QTest::keyClick(composer()->focusWidget(), Qt::Key_Tab);
        QVERIFY(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Space);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!composer()->isVisible(), patience);
}

int TestWriting::tributes()
{
    int count = 0;
    for (const StatementItem &item : m_rig.session().wallet().statement(std::nullopt, 100).value())
        count += item.line == Line::PostPublishTribute ? 1 : 0;
    return count;
}

void TestWriting::publishesByKeyboard()
{
    const QString title = QStringLiteral("Fog over the fjord");
    beginNew();
    write(title, QStringLiteral("## At six\n\nThe ferry *waits*, and so do we.\n"));
    QVERIFY2(part<PaidButton>("publishButton")->accessibleName().contains(QStringLiteral("5 · 35 after")),
             qPrintable(part<PaidButton>("publishButton")->accessibleName()));
    QTest::keyClick(body(), Qt::Key_Tab);
    QTest::keyClicks(part<QLineEdit>("tagsEdit"), QStringLiteral("ferries, fog"));
    auto *preview = part<PostPreview>("preview");
    QTRY_VERIFY(preview->toPlainText().contains(QStringLiteral("The ferry waits, and so do we.")));
    QTRY_VERIFY(preview->toPlainText().contains(title));
    look("composer", composer());
    const QString shown = part<QLabel>("timeLabel")->text();
    publish(false);
    QVERIFY(arrives(title));
    QVERIFY(settled());
    const Post published = *post(title);
    QCOMPARE(published.tags, (QStringList{QStringLiteral("ferries"), QStringLiteral("fog")}));
    // What was shown while writing is what the platform says.
    QVERIFY2(shown.endsWith(Format().clock(published.timeToRead)), qPrintable(shown));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("35"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(tributes(), 1, patience);
    QTRY_VERIFY(m_rig.session().postDrafts().list()->isEmpty());
}

void TestWriting::givesBackWhatIsUndone()
{
    m_rig.session().outbox().setUndoTime(std::chrono::minutes(1));
    beginNew();
    write(QStringLiteral("Too soon"), QStringLiteral("Not yet."));
    publish(true);
    auto *undo = m_rig.find<QPushButton>("actionButton");
    QTRY_VERIFY(undo->isVisible());
    QCOMPARE(undo->text(), QStringLiteral("Undo"));
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(composer()->isVisible(), patience);
    QCOMPARE(body()->toPlainText(), QStringLiteral("Not yet."));
    m_rig.session().outbox().setUndoTime(std::chrono::milliseconds(0));
    // Deleted, after a question.
    auto *menu = composer()->findChild<QMenu *>(QStringLiteral("draftsMenu"));
    emit menu->aboutToShow();
    menu->findChild<QAction *>(QStringLiteral("deleteDraftAction"))->trigger();
    auto *question = composer()->findChild<QMessageBox *>(QStringLiteral("deleteDraftQuestion"));
    QTRY_VERIFY(question && question->isVisible());
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(body()->toPlainText().isEmpty());
    QTRY_VERIFY(m_rig.session().postDrafts().list()->isEmpty());
    composer()->close();
    QCOMPARE(m_rig.balance(), twei("35"));
}

void TestWriting::publishesWithPicturesByMouse()
{
    const QString title = QStringLiteral("Two pictures");
    beginNew();
    write(title, QStringLiteral("Look:\n"));
    // One is dropped as a file …
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_files.filePath(QStringLiteral("harbour.png")))});
    QDropEvent drop(QPointF(40, 60), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(QPoint(40, 60), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(body()->viewport(), &enter);
    QCoreApplication::sendEvent(body()->viewport(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(body()->toPlainText().contains(QStringLiteral("![harbour](media:draft-")),
                             patience);
    // … and one pasted.
    QImage drawn(320, 200, QImage::Format_ARGB32);
    drawn.fill(Qt::darkRed);
    QGuiApplication::clipboard()->setImage(drawn);
    body()->moveCursor(QTextCursor::End);
    body()->paste();
    QTRY_COMPARE_WITH_TIMEOUT(body()->toPlainText().count(QStringLiteral("](media:draft-")), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("keptLabel")->text().contains(QStringLiteral("2 picture")),
                             patience);
    look("pictures", composer());
    const QString shown = part<QLabel>("timeLabel")->text();
    publish(true);
    QVERIFY(arrives(title));
    QVERIFY(settled());
    const Post published = *post(title);
    QCOMPARE(published.media.size(), 2);
    QVERIFY(!published.body->contains(QStringLiteral("draft-")));
    QVERIFY2(shown.endsWith(Format().clock(published.timeToRead)), qPrintable(shown));
    // They come back as everybody gets them.
    for (const MediaId &id : published.media)
        QTRY_VERIFY_WITH_TIMEOUT(m_rig.session().library().image(id)->has_value(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(tributes(), 2, patience);
}

void TestWriting::editsOnesOwn()
{
    const QString title = QStringLiteral("Fog over the fjord");
    QVERIFY(m_rig.open(QStringLiteral("Kirkenes")));
    QVERIFY(!action("editPostAction")->isEnabled());
    QVERIFY(m_rig.open(title));
    QTRY_VERIFY(action("editPostAction")->isEnabled());
    action("editPostAction")->trigger();
    QTRY_VERIFY(composer()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(composer(), patience));
    QVERIFY(part<PaidButton>("publishButton")->accessibleName().contains(QStringLiteral("free")));
    QVERIFY(body()->toPlainText().contains(QStringLiteral("The ferry *waits*")));
    body()->setFocus();
    body()->moveCursor(QTextCursor::End);
    QTest::keyClicks(body(), QStringLiteral("Then it goes."));
    publish(false);
    QTRY_VERIFY_WITH_TIMEOUT(post(title)->editedAt.has_value(), patience);
    QVERIFY(post(title)->body->endsWith(QStringLiteral("Then it goes.")));
    QVERIFY(settled());
    QCOMPARE(tributes(), 2);
}

void TestWriting::sendsWhatWasWrittenOffline()
{
    m_rig.platform().stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().scheduler().connection().state, Connection::State::Offline,
                              patience);
    const QString title = QStringLiteral("On the train");
    beginNew();
    write(title, QStringLiteral("No network here.\n"));
    QImage drawn(100, 100, QImage::Format_RGB32);
    drawn.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(drawn);
    body()->paste();
    QTRY_VERIFY_WITH_TIMEOUT(body()->toPlainText().contains(QStringLiteral("](media:draft-")), patience);
    publish(true);
    QCOMPARE(m_rig.session().outbox().waiting(), 1);
    // The draft is kept, and says what becomes of it.
    QCOMPARE(m_rig.session().postDrafts().list()->size(), 1);
    QVERIFY(m_rig.platform().serve());
    m_rig.session().scheduler().refreshNow();
    QVERIFY(arrives(title));
    QVERIFY(settled());
    QCOMPARE(post(title)->media.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(tributes(), 3, patience);
    QTRY_VERIFY(m_rig.session().postDrafts().list()->isEmpty());
}

void TestWriting::answer(const char *name)
{
    auto *question = m_rig.window().findChild<QMessageBox *>(QLatin1StringView(name));
    QTRY_VERIFY(question && question->isVisible());
    look(name, question);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) != QMessageBox::DestructiveRole)
            continue;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        return;
    }
    QFAIL("no button to remove");
}

void TestWriting::removesAfterAskingAndRefundsNothing()
{
    QVERIFY(m_rig.open(QStringLiteral("On the train")));
    const PostId id = m_rig.post(QStringLiteral("On the train"))->id;
    QTRY_VERIFY(action("removePostAction")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("25"), patience);
    action("removePostAction")->trigger();
    const auto *question = m_rig.window().findChild<QMessageBox *>(QStringLiteral("removePostQuestion"));
    QVERIFY(question && question->text().contains(QStringLiteral("not refunded")));
    answer("removePostQuestion");
    const auto gone = [&] {
        const Result<Article> article = m_rig.session().library().article(id);
        return !article || article->post.removedAt.has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(gone(), patience);
    QVERIFY(settled());
    QCOMPARE(m_rig.balance(), twei("25"));
}

void TestWriting::draftsSurviveARestart()
{
    beginNew();
    write(QStringLiteral("Half a thought"), QStringLiteral("It goes on"));
    QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>("keptLabel")->text().isEmpty(), patience);
    m_rig.stopReader();
    QVERIFY(startReader());
    beginNew();
    QCOMPARE(part<QLineEdit>("titleEdit")->text(), QStringLiteral("Half a thought"));
    QCOMPARE(body()->toPlainText(), QStringLiteral("It goes on"));
    composer()->close();
}

AvatarDialog *TestWriting::openAvatarDialog()
{
    auto *button = m_rig.find<QToolButton>("commentAvatarButton");
    button->menu()->findChild<QAction *>(QStringLiteral("addAvatarAction"))->trigger();
    auto *dialog = m_rig.window().findChild<AvatarDialog *>();
    if (!dialog || !QTest::qWaitForWindowActive(dialog, patience))
        qFatal("no dialog for an avatar");
    return dialog;
}

void TestWriting::drawsAnAvatarAndCommentsWithIt()
{
    QVERIFY(m_rig.open(QStringLiteral("Kirkenes")));
    AvatarDialog *dialog = openAvatarDialog();
    auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addButton"));
    QVERIFY(!add->isEnabled());
    auto *pad = dialog->findChild<DrawingPad *>(QStringLiteral("pad"));
    QTest::mouseClick(dialog->findChild<QToolButton *>(QStringLiteral("ink3")), Qt::LeftButton);
    QTest::mousePress(pad, Qt::LeftButton, {}, QPoint(60, 60));
    QTest::mouseMove(pad, QPoint(120, 160));
    QTest::mouseRelease(pad, Qt::LeftButton, {}, QPoint(120, 160));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit")),
                     QStringLiteral("Winter hat"));
    look("avatar-draw", dialog);
    QTRY_VERIFY(add->isEnabled());
    const QPointer<AvatarDialog> open = dialog;
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!open, patience);
    QTRY_COMPARE_WITH_TIMEOUT(avatars().size(), 1, patience);
    QCOMPARE(avatars().first().name, QStringLiteral("Winter hat"));
    const AvatarId hat = avatars().first().id;
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.session().library().avatar(hat)->has_value(), patience);

    auto *field = m_rig.find<QPlainTextEdit>("commentEdit");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("A comment under a winter hat."));
    auto *send = m_rig.find<PaidButton>("sendCommentButton");
    QTRY_VERIFY(send->isEnabled());
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    const PostId id = m_rig.post(QStringLiteral("Kirkenes"))->id;
    const auto shown = [&]() -> std::optional<AvatarId> {
        for (const CommentRow &row : m_rig.session().discussion().comments(id).value()) {
            if (row.own && !row.pending)
                return row.comment.avatar;
        }
        return std::nullopt;
    };
    QTRY_COMPARE_WITH_TIMEOUT(shown(), std::optional(hat), patience);
}

void TestWriting::cutsAnAvatarOutOfAFileByKeyboard()
{
    AvatarDialog *dialog = openAvatarDialog();
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("fileButton")), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<QFileDialog *>());
    auto *files = dialog->findChild<QFileDialog *>();
    auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(m_files.filePath(QStringLiteral("harbour.png")));
    QTest::keyClick(name, Qt::Key_Return);
    auto *crop = dialog->findChild<CropField *>(QStringLiteral("crop"));
    QTRY_VERIFY_WITH_TIMEOUT(!crop->isEmpty(), patience);
    QTRY_COMPARE(dialog->focusWidget(), static_cast<QWidget *>(crop));
    QTest::keyClick(crop, Qt::Key_Plus);
    QTest::keyClick(crop, Qt::Key_Right);
    QVERIFY(crop->zoom() > CropField::leastZoom);
    look("avatar-crop", dialog);
    // Its name is the file's; Return adds it.
    const QPointer<AvatarDialog> open = dialog;
    QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit")), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!open, patience);
    QTRY_COMPARE_WITH_TIMEOUT(avatars().size(), 2, patience);
    QCOMPARE(avatars().last().name, QStringLiteral("harbour"));
}

void TestWriting::removesAnAvatar()
{
    auto *button = m_rig.find<QToolButton>("commentAvatarButton");
    // The one added last is the one in use.
    auto *drop = button->menu()->findChild<QAction *>(QStringLiteral("removeAvatarAction"));
    QVERIFY(drop && drop->text().contains(QStringLiteral("harbour")));
    drop->trigger();
    answer("removeAvatarQuestion");
    QTRY_COMPARE_WITH_TIMEOUT(avatars().size(), 1, patience);
    QCOMPARE(avatars().first().name, QStringLiteral("Winter hat"));
}

void TestWriting::keptToTheContract()
{
    if (!ContractProxy::wanted())
        QSKIP("No contract proxy stands between reader and platform; FARTHING_CONTRACT_PROXY names its "
              "command.");
    QCOMPARE(m_rig.proxy().violations(), QStringList());
}

FARTHING_TEST(TestWriting)
#include "test_writing.moc"
