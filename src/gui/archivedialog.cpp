// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/archivedialog.h"

#include "gui/folderdialog.h"
#include "gui/messagebar.h"
#include "sync/session.h"
#include "ui_archivedialog.h"

#include <QtCore/QDir>

namespace farthing {

namespace {

/// A name that is still free in `parent`; digits that sort and that every file system takes.
QString freeName(const QString &parent, const QString &words, const QDate &day)
{
    const QString name = parent + QLatin1Char('/') + words + QLatin1Char(' ') + day.toString(Qt::ISODate);
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = name + QLatin1Char(' ') + QString::number(number);
    return free;
}

} // namespace

ArchiveDialog::ArchiveDialog(Session &session, const ArchivePlace &place, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_place(place),
      m_ui(std::make_unique<Ui::ArchiveDialog>()),
      m_messages(new MessageBar(theme, this))
{
    m_ui->setupUi(this);
    m_ui->layout->insertWidget(0, m_messages);
    m_ui->noteLabel->setFont(theme.font(FontRole::Small));
    connect(m_ui->archiveButton, &QPushButton::clicked, this, &ArchiveDialog::chooseFolder);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ArchiveDialog::reject);
    connect(&m_writing, &QFutureWatcherBase::progressRangeChanged, m_ui->progressBar,
            &QProgressBar::setRange);
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, m_ui->progressBar,
            &QProgressBar::setValue);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ArchiveDialog::finish);
    showRunning(false);
}

ArchiveDialog::~ArchiveDialog()
{
    m_writing.disconnect(this);
    if (m_stop)
        *m_stop = true;
    // At most one page of posts. What is written reads the store, which may close next.
    m_writing.waitForFinished();
}

void ArchiveDialog::showRunning(bool running)
{
    m_ui->archiveButton->setEnabled(!running);
    m_ui->progressBar->setVisible(running);
    //: Button: stops writing an archive
    m_ui->closeButton->setText(running ? tr("Stop")
                                       //: Button of a dialog
                                       : tr("Close"));
    if (running)
        m_ui->closeButton->setFocus();
    else
        m_ui->archiveButton->setFocus();
}

void ArchiveDialog::chooseFolder()
{
    connect(chooseFolderFor(this, tr("Archive into")), &QFileDialog::fileSelected, this,
            &ArchiveDialog::start);
}

void ArchiveDialog::start(const QString &parent)
{
    m_messages->dismiss();
    const QDateTime now = m_session.clock().now();
    //: Name of a folder; the date follows
    m_folder = freeName(parent, tr("Farthing archive"), now.toLocalTime().date());
    m_ui->progressBar->reset();
    showRunning(true);
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_writing.setFuture(archiveInBackground(m_place.order(m_folder, now), m_stop));
}

void ArchiveDialog::finish()
{
    showRunning(false);
    const Result<ArchiveSummary> summary = m_writing.result();
    if (!summary && summary.error().kind == AppError::Kind::Cancelled) {
        m_messages->showMessage({Message::Kind::Info, tr("Stopped. No archive was written."), {}, {}, {}});
        return;
    }
    if (!summary) {
        m_messages->showError(summary.error());
        return;
    }
    emit archived(m_folder, *summary);
    accept();
}

void ArchiveDialog::reject()
{
    if (m_writing.isRunning())
        *m_stop = true;
    else
        QDialog::reject();
}

} // namespace farthing
