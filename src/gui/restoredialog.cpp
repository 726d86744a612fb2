// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/restoredialog.h"

#include "gui/folderdialog.h"
#include "gui/messagebar.h"
#include "ui_restoredialog.h"

#include <QtCore/QDir>

namespace farthing {

namespace {

QString pathIn(const QLineEdit *edit)
{
    return QDir::fromNativeSeparators(edit->text().trimmed());
}

} // namespace

RestoreDialog::RestoreDialog(const QString &profile, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::RestoreDialog>()), m_messages(new MessageBar(theme, this))
{
    m_ui->setupUi(this);
    m_ui->layout->insertWidget(0, m_messages);
    m_ui->noteLabel->setFont(theme.font(FontRole::Small));
    m_ui->profileEdit->setText(QDir::toNativeSeparators(profile + QStringLiteral("-restored")));
    connect(m_ui->archiveEdit, &QLineEdit::textChanged, this, &RestoreDialog::showReady);
    connect(m_ui->profileEdit, &QLineEdit::textChanged, this, &RestoreDialog::showReady);
    connect(m_ui->archiveButton, &QPushButton::clicked, this,
            [this] { browse(m_ui->archiveEdit, tr("Choose the archive")); });
    connect(m_ui->profileButton, &QPushButton::clicked, this,
            [this] { browse(m_ui->profileEdit, tr("Choose a folder for the profile")); });
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &RestoreDialog::start);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(&m_restoring, &QFutureWatcherBase::progressRangeChanged, m_ui->progressBar,
            &QProgressBar::setRange);
    connect(&m_restoring, &QFutureWatcherBase::progressValueChanged, m_ui->progressBar,
            &QProgressBar::setValue);
    connect(&m_restoring, &QFutureWatcherBase::finished, this, &RestoreDialog::finish);
    showRunning(false);
}

RestoreDialog::~RestoreDialog()
{
    m_restoring.disconnect(this);
    if (m_stop)
        *m_stop = true;
    m_restoring.waitForFinished();
}

void RestoreDialog::browse(QLineEdit *into, const QString &title)
{
    connect(chooseFolderFor(this, title), &QFileDialog::fileSelected, into,
            [into](const QString &folder) { into->setText(QDir::toNativeSeparators(folder)); });
}

void RestoreDialog::showReady()
{
    m_ui->restoreButton->setEnabled(!m_restoring.isRunning() && !pathIn(m_ui->archiveEdit).isEmpty() &&
                                    !pathIn(m_ui->profileEdit).isEmpty());
}

void RestoreDialog::showRunning(bool running)
{
    m_ui->choices->setEnabled(!running);
    m_ui->progressBar->setVisible(running);
    //: Button: stops restoring an archive
    m_ui->closeButton->setText(running ? tr("Stop")
                                       //: Button of a dialog
                                       : tr("Close"));
    showReady();
    if (running)
        m_ui->closeButton->setFocus();
    else
        m_ui->archiveEdit->setFocus();
}

void RestoreDialog::start()
{
    m_messages->dismiss();
    m_profile = QDir(pathIn(m_ui->profileEdit)).absolutePath();
    m_ui->progressBar->reset();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_restoring.setFuture(restoreInBackground({pathIn(m_ui->archiveEdit), m_profile}, m_stop));
    showRunning(true);
}

void RestoreDialog::finish()
{
    showRunning(false);
    const Result<Restored> restored = m_restoring.result();
    if (restored)
        showRestored(*restored);
    else if (restored.error().kind == AppError::Kind::Cancelled)
        m_messages->showMessage({Message::Kind::Info, tr("Stopped. Nothing was restored."), {}, {}, {}});
    else
        m_messages->showError(restored.error());
}

void RestoreDialog::showRestored(const Restored &restored)
{
    m_ui->archiveEdit->clear();
    m_ui->closeButton->setFocus();
    Message message;
    message.text = tr("%Ln post(s) were restored.", nullptr, int(restored.summary.posts));
    if (restored.summary.settingsKept)
        message.text += QLatin1Char(' ') + tr("The settings of that profile stay as they were.");
    //: Button: opens the profile that was restored, in a window of its own
    message.actionText = tr("Open it");
    message.action = [this, profile = m_profile, platform = restored.platform] {
        emit openRequested(profile, platform);
        accept();
    };
    m_messages->showMessage(message);
}

void RestoreDialog::reject()
{
    if (m_restoring.isRunning())
        *m_stop = true;
    else
        QDialog::reject();
}

} // namespace farthing
