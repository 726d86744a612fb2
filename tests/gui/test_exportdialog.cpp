// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exportdialog.h"

#include "gui/messagebar.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace farthing;

/// The dialog by its keys, over a real store.
class ExportDialogTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        ReaderFixture::init();
        m_quiet = std::make_unique<WithoutPlatformWarnings>();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_quiet.reset();
        ReaderFixture::cleanup();
    }

    void exportsByKeyboard();
    void offersWhatThereIs();
    void saysWhyItCannot();
    void stopsOnEscape();
    void endsWithTheDialog();
    void everythingFocusableHasAName();

private:
    void open(int movements = 3)
    {
        QList<StatementItem> items;
        for (int i = 0; i < movements; ++i)
            items << anItem(QStringLiteral("e%1").arg(i), 250'000, i);
        Account account = anAccount();
        account.balance = Money::fromMinor(250'000 * qint64(movements));
        know({account}, items);
        m_dialog = std::make_unique<ExportDialog>(*m_session, m_format, m_theme);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template <class T>
    T *part(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    /// Names the file in the dialog of files, as a person types it.
    void typeFile(const QString &path)
    {
        QTRY_VERIFY(m_dialog->findChild<QFileDialog *>());
        auto *files = m_dialog->findChild<QFileDialog *>();
        QTRY_VERIFY(files->isVisible());
        auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setText(path); // at once: a list of proposals would take the key
        QTest::keyClick(name, Qt::Key_Return);
    }
    QString message() const
    {
        const auto *bar = m_dialog->findChild<MessageBar *>();
        return bar->isVisible() ? bar->findChild<QLabel *>(QStringLiteral("text"))->text() : QString();
    }

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    Theme m_theme;
    std::unique_ptr<ExportDialog> m_dialog;
};

void ExportDialogTest::exportsByKeyboard()
{
    open();
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    QVERIFY(part<QComboBox>("periodBox")->hasFocus());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Down); // this month
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY(part<QComboBox>("formBox")->hasFocus());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Down); // JSON
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    const QString path = m_folder->filePath(QStringLiteral("mine"));
    typeFile(path);
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.first().first().toString(), path + QStringLiteral(".json"));
    QCOMPARE(exported.first().at(1).value<StatementTotals>().closing, twei("0.75"));
    QVERIFY(!m_dialog->isVisible());
    QFile file(path + QStringLiteral(".json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"from\":\"2025-10-01T00:00:00.000Z\""));
}

void ExportDialogTest::offersWhatThereIs()
{
    StatementItem old = anItem(QStringLiteral("old"), 1);
    old.at = noon().addYears(-2);
    know({}, {old});
    open();
    QStringList periods;
    for (int i = 0; i < part<QComboBox>("periodBox")->count(); ++i)
        periods << part<QComboBox>("periodBox")->itemText(i);
    QCOMPARE(periods,
             (QStringList{QStringLiteral("All movements"), QStringLiteral("This month, October 2025"),
                          QStringLiteral("Last month, September 2025"), QStringLiteral("Year 2025"),
                          QStringLiteral("Year 2024"), QStringLiteral("Year 2023")}));
    part<QComboBox>("formBox")->setCurrentIndex(2);
    QVERIFY(part<QLabel>("noteLabel")->text().contains(QStringLiteral("opening and closing balance")));
}

void ExportDialogTest::saysWhyItCannot()
{
    open();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_dialog->findChild<QFileDialog *>());
    // The folder that was chosen is gone by the time that the file is to be written.
    emit m_dialog->findChild<QFileDialog *>()->fileSelected(
        m_folder->filePath(QStringLiteral("gone/mine.csv")));
    QTRY_VERIFY(message().contains(QStringLiteral("cannot be written")));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(part<QPushButton>("exportButton")->isEnabled());
}

void ExportDialogTest::stopsOnEscape()
{
    open(20'000);
    part<QComboBox>("formBox")->setCurrentIndex(2); // takes longest
    QTest::keyClick(part<QComboBox>("formBox"), Qt::Key_Return);
    const QString path = m_folder->filePath(QStringLiteral("long.pdf"));
    typeFile(path);
    QTRY_VERIFY(part<QProgressBar>("progressBar")->value() > 0);
    QVERIFY(!part<QPushButton>("exportButton")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_COMPARE(message(), QStringLiteral("Stopped. No file was written."));
    QVERIFY(!QFile::exists(path));
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void ExportDialogTest::endsWithTheDialog()
{
    open(20'000);
    part<QComboBox>("formBox")->setCurrentIndex(2);
    QTest::keyClick(part<QComboBox>("formBox"), Qt::Key_Return);
    const QString path = m_folder->filePath(QStringLiteral("long.pdf"));
    typeFile(path);
    QTRY_VERIFY(part<QProgressBar>("progressBar")->value() > 0);
    m_dialog.reset();
    QVERIFY(!QFile::exists(path));
}

void ExportDialogTest::everythingFocusableHasAName()
{
    open();
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(m_dialog.get()) &&
            !qobject_cast<const QPushButton *>(widget))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
}

FARTHING_TEST(ExportDialogTest)
#include "test_exportdialog.moc"
