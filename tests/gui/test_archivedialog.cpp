// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/archivedialog.h"

#include "gui/messagebar.h"
#include "gui/restoredialog.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"

#include <QtCore/QDir>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace farthing;

/// The two dialogs of archives by their keys, over a real store.
class ArchiveDialogTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        ReaderFixture::init();
        m_quiet = std::make_unique<WithoutPlatformWarnings>();
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("out"))));
    }
    void cleanup()
    {
        m_archive.reset();
        m_restore.reset();
        m_quiet.reset();
        ReaderFixture::cleanup();
    }

    void archivesByKeyboard();
    void stopsOnEscape();
    void endsWithTheDialog();
    void saysWhyItCannot();
    void restoresByKeyboard();
    void everythingFocusableHasAName();

private:
    void openArchive(int posts)
    {
        QList<Change> changes{anAccount()};
        for (int i = 0; i < posts; ++i)
            changes << aPost(QStringLiteral("p%1").arg(i), i);
        know(changes);
        ArchivePlace place;
        place.profile = m_folder->path();
        place.databases = m_folder->path();
        place.platform = QUrl(QStringLiteral("https://news.example"));
        m_archive = std::make_unique<ArchiveDialog>(*m_session, place, m_theme);
        m_archive->show();
        m_archive->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_archive.get()));
    }
    /// Presses the button that has the focus, and names the folder as a person types it.
    void chooseOut(const QString &folder)
    {
        QTest::keyClick(m_archive->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(m_archive->findChild<QFileDialog *>());
        auto *folders = m_archive->findChild<QFileDialog *>();
        QTRY_VERIFY(folders->isVisible());
        auto *name = folders->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setText(folder); // at once: a list of proposals would take the key
        QTest::keyClick(name, Qt::Key_Return);
    }
    QString out() const { return m_folder->filePath(QStringLiteral("out")); }
    QStringList written() const
    {
        return QDir(out()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static QString message(const QWidget &dialog)
    {
        const auto *bar = dialog.findChild<MessageBar *>();
        return bar->isVisible() ? bar->findChild<QLabel *>(QStringLiteral("text"))->text() : QString();
    }

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    Theme m_theme;
    std::unique_ptr<ArchiveDialog> m_archive;
    std::unique_ptr<RestoreDialog> m_restore;
};

void ArchiveDialogTest::archivesByKeyboard()
{
    openArchive(3);
    takePicture(*m_archive, QStringLiteral("archive"));
    QSignalSpy archived(m_archive.get(), &ArchiveDialog::archived);
    chooseOut(out());
    QTRY_COMPARE(archived.size(), 1);
    QCOMPARE(archived.first().at(1).value<ArchiveSummary>().posts, 3);
    QVERIFY(!m_archive->isVisible());
    const QString folder = archived.first().first().toString();
    QVERIFY2(folder.endsWith(QStringLiteral("/Farthing archive 2025-10-02")), qPrintable(folder));
    QVERIFY(QFile::exists(folder + QStringLiteral("/manifest.json")));
    // The next one of the same day stands beside it.
    openArchive(3);
    QSignalSpy again(m_archive.get(), &ArchiveDialog::archived);
    chooseOut(out());
    QTRY_COMPARE(again.size(), 1);
    QCOMPARE(again.first().first().toString(), folder + QStringLiteral(" 2"));
}

void ArchiveDialogTest::stopsOnEscape()
{
    openArchive(8'000);
    chooseOut(out());
    auto *progress = m_archive->findChild<QProgressBar *>(QStringLiteral("progressBar"));
    QTRY_VERIFY(progress->isVisible() && progress->value() > 0);
    QTest::keyClick(m_archive.get(), Qt::Key_Escape);
    QTRY_COMPARE(message(*m_archive), QStringLiteral("Stopped. No archive was written."));
    takePicture(*m_archive, QStringLiteral("archive-stopped"));
    QCOMPARE(written(), QStringList());
    QTest::keyClick(m_archive.get(), Qt::Key_Escape);
    QVERIFY(!m_archive->isVisible());
}

void ArchiveDialogTest::endsWithTheDialog()
{
    openArchive(8'000);
    chooseOut(out());
    auto *progress = m_archive->findChild<QProgressBar *>(QStringLiteral("progressBar"));
    QTRY_VERIFY(progress->isVisible() && progress->value() > 0);
    m_archive.reset();
    QCOMPARE(written(), QStringList());
}

void ArchiveDialogTest::saysWhyItCannot()
{
    openArchive(3);
    QTest::keyClick(m_archive->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_archive->findChild<QFileDialog *>());
    // A file stands where a folder would have to be.
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    emit m_archive->findChild<QFileDialog *>()->fileSelected(file.fileName());
    QTRY_VERIFY(message(*m_archive).contains(QStringLiteral("cannot be written")));
    QVERIFY(m_archive->isVisible());
}

void ArchiveDialogTest::restoresByKeyboard()
{
    openArchive(3);
    QSignalSpy archived(m_archive.get(), &ArchiveDialog::archived);
    chooseOut(out());
    QTRY_COMPARE(archived.size(), 1);
    m_restore = std::make_unique<RestoreDialog>(m_folder->path(), m_theme);
    m_restore->show();
    m_restore->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_restore.get()));
    auto *archiveEdit = m_restore->findChild<QLineEdit *>(QStringLiteral("archiveEdit"));
    auto *profileEdit = m_restore->findChild<QLineEdit *>(QStringLiteral("profileEdit"));
    QVERIFY(archiveEdit->hasFocus());
    QCOMPARE(QDir::fromNativeSeparators(profileEdit->text()), m_folder->path() + QStringLiteral("-restored"));
    profileEdit->setText(m_folder->filePath(QStringLiteral("new")));
    archiveEdit->setText(archived.first().first().toString());
    QTest::keyClick(archiveEdit, Qt::Key_Return);
    QTRY_VERIFY(message(*m_restore).startsWith(QStringLiteral("3 post")));
    auto *open = m_restore->findChild<QPushButton *>(QStringLiteral("actionButton"));
    QSignalSpy asked(m_restore.get(), &RestoreDialog::openRequested);
    open->setFocus(Qt::TabFocusReason);
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), m_folder->filePath(QStringLiteral("new")));
    QCOMPARE(asked.first().at(1).value<std::optional<QUrl>>(),
             std::optional(QUrl(QStringLiteral("https://news.example"))));
}

void ArchiveDialogTest::everythingFocusableHasAName()
{
    openArchive(1);
    m_restore = std::make_unique<RestoreDialog>(m_folder->path(), m_theme);
    m_restore->show();
    for (const QWidget *dialog :
         {static_cast<QWidget *>(m_archive.get()), static_cast<QWidget *>(m_restore.get())})
        for (const QWidget *widget : dialog->findChildren<QWidget *>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(dialog))
                QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QPushButton *>(widget),
                         qPrintable(widget->objectName()));
}

FARTHING_TEST(ArchiveDialogTest)
#include "test_archivedialog.moc"
