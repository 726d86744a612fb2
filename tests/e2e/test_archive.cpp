// SPDX-License-Identifier: GPL-3.0-or-later
// An archive written and restored from the menu, by mouse and by keyboard, and the restored profile in a
// window of its own: first without its platform, then with it. The real window before the real platform.

#include "app/reader.h"
#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/archivedialog.h"
#include "gui/messagebar.h"
#include "gui/restoredialog.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"

#include <QtCore/QDir>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace farthing;

class TestArchive : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void archivesByMouse() { archive(false); }
    void archivesByKeyboard() { archive(true); }
    void restoresByMouse() { restore(false); }
    void restoresByKeyboard() { restore(true); }
    void saysWhyItCannotRestore();
    void opensWithoutItsPlatform();
    void refreshesWithIt();
    void looksWell();
    void cleanupTestCase();

private:
    void archive(bool byKey);
    void restore(bool byKey);
    template <class Dialog>
    Dialog *dialog()
    {
        return m_rig.window().findChild<Dialog *>();
    }
    QString in(const QString &name) const { return m_places.filePath(name); }
    QString archiveIn(const QString &parent) const
    {
        const QStringList found = QDir(in(parent)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return found.size() == 1 ? in(parent) + QLatin1Char('/') + found.first() : QString();
    }
    QString message(QWidget *under)
    {
        const auto *bar = under->findChild<MessageBar *>();
        return bar && bar->isVisible() ? bar->findChild<QLabel *>(QStringLiteral("text"))->text() : QString();
    }
    /// Walks down the menu that this action stands in, and chooses it there.
    bool chooseInMenu(const char *name)
    {
        auto *action = m_rig.find<QAction>(name);
        for (QMenu *menu : m_rig.window().findChildren<QMenu *>()) {
            if (!menu->actions().contains(action))
                continue;
            menu->popup(m_rig.window().mapToGlobal(QPoint(40, 40)));
            if (!QTest::qWaitForWindowExposed(menu, patience))
                return false;
            for (qsizetype i = 0; i < menu->actions().size() && menu->activeAction() != action; ++i)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
            return true;
        }
        return false;
    }
    bool openRestore(bool byKey)
    {
        if (byKey ? !chooseInMenu("restoreArchiveAction") : !m_rig.clickInMenu("restoreArchiveAction"))
            return false;
        return QTest::qWaitFor(
                   [this] { return dialog<RestoreDialog>() && dialog<RestoreDialog>()->isVisible(); },
                   patience) &&
               QTest::qWaitForWindowActive(dialog<RestoreDialog>(), patience);
    }

    ReaderRig m_rig;
    QTemporaryDir m_places;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    int m_posts = 0;
};

void TestArchive::initTestCase()
{
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(m_rig.startReader());
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.session().scheduler().connection().state == Connection::State::Online,
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.post(QStringLiteral("Kirkenes")).has_value(), patience);
    QVERIFY(m_rig.open(QStringLiteral("Kirkenes")));
    m_rig.find<QAction>("saveAction")->trigger();
    QTRY_VERIFY(m_rig.post(QStringLiteral("Kirkenes"))->saved);
    m_posts = m_rig.session().library().counts()->all;
    for (const char *name : {"mouse", "keys"})
        QVERIFY(QDir().mkpath(in(QString::fromLatin1(name))));
}

void TestArchive::archive(bool byKey)
{
    const QString parent = byKey ? QStringLiteral("keys") : QStringLiteral("mouse");
    m_rig.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_rig.window(), patience));
    if (byKey)
        QTest::keyClick(&m_rig.window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    else
        QVERIFY(m_rig.clickInMenu("archiveAction"));
    QTRY_VERIFY(dialog<ArchiveDialog>() && dialog<ArchiveDialog>()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(dialog<ArchiveDialog>(), patience));
    auto *button = dialog<ArchiveDialog>()->findChild<QPushButton *>(QStringLiteral("archiveButton"));
    if (byKey) {
        QTest::keyClick(dialog<ArchiveDialog>(), Qt::Key_Return); // the default button
    } else {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(dialog<ArchiveDialog>()->findChild<QFileDialog *>());
    auto *folders = dialog<ArchiveDialog>()->findChild<QFileDialog *>();
    QTRY_VERIFY(folders->isVisible());
    auto *name = folders->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(in(parent)); // at once: a list of proposals would take the key
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog<ArchiveDialog>() || !dialog<ArchiveDialog>()->isVisible(), patience);
    QTRY_VERIFY(!archiveIn(parent).isEmpty());
    QVERIFY(QFile::exists(archiveIn(parent) + QStringLiteral("/manifest.json")));
    QCOMPARE(QDir(archiveIn(parent) + QStringLiteral("/posts")).entryList({QStringLiteral("*.md")}).size(),
             m_posts);
    QTRY_VERIFY(message(&m_rig.window()).contains(QStringLiteral("is complete")));
}

void TestArchive::restore(bool byKey)
{
    const QString from = byKey ? QStringLiteral("keys") : QStringLiteral("mouse");
    const QString profile = in(byKey ? QStringLiteral("profile-keys") : QStringLiteral("profile-mouse"));
    QVERIFY(openRestore(byKey));
    RestoreDialog *restoring = dialog<RestoreDialog>();
    auto *archiveEdit = restoring->findChild<QLineEdit *>(QStringLiteral("archiveEdit"));
    auto *profileEdit = restoring->findChild<QLineEdit *>(QStringLiteral("profileEdit"));
    auto *button = restoring->findChild<QPushButton *>(QStringLiteral("restoreButton"));
    QVERIFY(archiveEdit->hasFocus());
    QVERIFY(!button->isEnabled());
    if (byKey) {
        QTest::keyClicks(archiveEdit, archiveIn(from));
        QTest::keyClick(archiveEdit, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(profileEdit->hasFocus() || restoring->focusWidget() == profileEdit);
        profileEdit->selectAll();
        QTest::keyClicks(profileEdit, profile);
        QTest::keyClick(profileEdit, Qt::Key_Return);
    } else {
        QTest::mouseClick(restoring->findChild<QPushButton *>(QStringLiteral("archiveButton")),
                          Qt::LeftButton);
        QTRY_VERIFY(restoring->findChild<QFileDialog *>());
        auto *folders = restoring->findChild<QFileDialog *>();
        QTRY_VERIFY(folders->isVisible());
        auto *name = folders->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(archiveIn(from));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(QDir::fromNativeSeparators(archiveEdit->text()), archiveIn(from));
        profileEdit->setText(profile);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(message(restoring).contains(QStringLiteral("were restored")), patience);
    takePicture(*restoring, QStringLiteral("restore-done"));
    QVERIFY(QFile::exists(profile + QStringLiteral("/accounts")));
    // The button in the message opens it. Another window would be another process: who asks for it is enough
    // here.
    QObject::disconnect(restoring, &RestoreDialog::openRequested, nullptr, nullptr);
    QSignalSpy asked(restoring, &RestoreDialog::openRequested);
    auto *open =
        restoring->findChild<MessageBar *>()->findChild<QPushButton *>(QStringLiteral("actionButton"));
    if (open) {
        if (byKey) {
            open->setFocus(Qt::TabFocusReason);
            QTest::keyClick(open, Qt::Key_Space);
        } else {
            QTest::mouseClick(open, Qt::LeftButton);
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), profile);
    } else {
        restoring->reject();
        QFAIL("the message has no button");
    }
    QTRY_VERIFY(!dialog<RestoreDialog>());
}

void TestArchive::saysWhyItCannotRestore()
{
    QVERIFY(openRestore(false));
    RestoreDialog *restoring = dialog<RestoreDialog>();
    auto *archiveEdit = restoring->findChild<QLineEdit *>(QStringLiteral("archiveEdit"));
    auto *profileEdit = restoring->findChild<QLineEdit *>(QStringLiteral("profileEdit"));
    archiveEdit->setText(archiveIn(QStringLiteral("mouse")));
    profileEdit->setText(m_rig.profile());
    QTest::keyClick(profileEdit, Qt::Key_Return);
    QTRY_VERIFY(message(restoring).contains(QStringLiteral("into an empty profile only")));
    takePicture(*restoring, QStringLiteral("restore-refused"));
    archiveEdit->setText(in(QStringLiteral("mouse")));
    QTest::keyClick(archiveEdit, Qt::Key_Return);
    QTRY_VERIFY(message(restoring).contains(QStringLiteral("manifest.json is missing")));
    QTest::keyClick(restoring, Qt::Key_Escape);
    QTRY_VERIFY(!dialog<RestoreDialog>());
}

void TestArchive::opensWithoutItsPlatform()
{
    m_rig.stopReader();
    m_rig.platform().stop();
    StartupTrace trace;
    ReaderCommandLine line;
    line.profile = in(QStringLiteral("profile-keys"));
    line.platform = m_rig.platform().url();
    line.size = QSize(1440, 960);
    Result<std::unique_ptr<Reader>> reader = Reader::create(line, trace);
    QVERIFY(reader.ok());
    reader.value()->start();
    QTRY_VERIFY_WITH_TIMEOUT(reader.value()->window().hasContent(), patience);
    Library &library = reader.value()->session().library();
    QCOMPARE(library.counts()->all, m_posts);
    QCOMPARE(library.counts()->saved, 1);
    const Result<QList<PostRow>> rows = library.posts(PostList::All, std::nullopt, 100);
    QVERIFY(rows.ok());
    for (const PostRow &row : *rows)
        QVERIFY(library.article(row.id).ok());
}

void TestArchive::refreshesWithIt()
{
    QVERIFY(m_rig.platform().serve());
    StartupTrace trace;
    ReaderCommandLine line;
    line.profile = in(QStringLiteral("profile-keys"));
    line.platform = m_rig.platform().url();
    Result<std::unique_ptr<Reader>> reader = Reader::create(line, trace);
    QVERIFY(reader.ok());
    Session &session = reader.value()->session();
    QSignalSpy caughtUp(&session.scheduler(), &Scheduler::caughtUp);
    QSignalSpy resets(&session.library(), &Library::reset);
    reader.value()->start();
    QTRY_VERIFY_WITH_TIMEOUT(session.scheduler().connection().state == Connection::State::Online, patience);
    QTRY_VERIFY_WITH_TIMEOUT(caughtUp.size() > 0, patience);
    QCOMPARE(session.library().counts()->all, m_posts);
    QCOMPARE(session.library().counts()->saved, 1);
    QCOMPARE(resets.size(), 0); // nothing was forgotten and fetched again
}

void TestArchive::looksWell()
{
    if (qEnvironmentVariable("FARTHING_PICTURES").isEmpty())
        QSKIP("FARTHING_PICTURES names no folder.");
    for (const auto &[name, kind] :
         {std::pair("light", Theme::Kind::Light), std::pair("dark", Theme::Kind::Dark)}) {
        Theme theme;
        theme.choose(kind);
        theme.applyTo(*qApp);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            RestoreDialog restoring(QStringLiteral("/home/ada/.local/share/farthing"), theme);
            restoring.show();
            QVERIFY(QTest::qWaitForWindowExposed(&restoring));
            const QString ending = QString::fromLatin1(name) +
                                   (direction == Qt::RightToLeft ? QStringLiteral("-rtl") : QString());
            takePicture(restoring, QStringLiteral("restore-") + ending);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
}

void TestArchive::cleanupTestCase()
{
    m_rig.stopReader();
    m_quiet.reset();
}

FARTHING_TEST(TestArchive)
#include "test_archive.moc"
