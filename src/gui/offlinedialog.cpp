// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/offlinedialog.h"

#include "gui/theme.h"
#include "settings/settings.h"
#include "sync/offline.h"
#include "sync/session.h"
#include "ui_offlinedialog.h"

#include <QtCore/QUrl>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QPushButton>

namespace farthing {

namespace {

/// The host that somebody typed or pasted, alone or as a whole address; empty where there is none in it.
QString hostIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QString address =
        trimmed.contains(QLatin1StringView("://")) ? trimmed : QStringLiteral("https://") + trimmed;
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() ? url.host(QUrl::FullyEncoded).toLower() : QString();
}

} // namespace

OfflineDialog::OfflineDialog(Session &session, Settings &settings, const Format &format, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_settings(settings),
      m_format(format),
      m_ui(std::make_unique<Ui::OfflineDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    makeButtons();
    m_ui->daysBox->setValue(settings.offlineDays());
    m_ui->megabytesBox->setValue(settings.offlineMegabytes());
    showSites(settings.imageHosts());
    connect(m_ui->siteField, &QLineEdit::returnPressed, this, &OfflineDialog::addSite);
    connect(m_ui->siteField, &QLineEdit::textEdited, this, [this] { complain({}); });
    connect(m_ui->addButton, &QPushButton::clicked, this, &OfflineDialog::addSite);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &OfflineDialog::removeSite);
    connect(m_ui->siteList, &QListWidget::itemSelectionChanged, this,
            [this] { m_ui->removeButton->setEnabled(!m_ui->siteList->selectedItems().isEmpty()); });
    connect(&session.offline(), &Offline::changed, this, &OfflineDialog::showUsed);
    showUsed();
    m_ui->daysBox->setFocus(Qt::OtherFocusReason);
}

OfflineDialog::~OfflineDialog() = default;

void OfflineDialog::makeButtons()
{
    // Qt's own words exist in fewer languages than ours.
    QPushButton *save = m_ui->buttons->button(QDialogButtonBox::Save);
    //: Button of a dialog: keeps what was changed
    save->setText(tr("Save"));
    setLook(save, QStringLiteral("primary"));
    //: Button of a dialog
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_ui->addButton->setAutoDefault(false);
    m_ui->removeButton->setAutoDefault(false);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &OfflineDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Where a site is typed, the return key adds it, and does not close the dialog.
void OfflineDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !m_ui->siteField->hasFocus())
        QDialog::keyPressEvent(event);
}

void OfflineDialog::showUsed()
{
    const Result<ImageTotal> total = m_session.offline().total();
    //: %1: how much room they take, "41 MB"
    m_ui->usedLabel->setText(total ? tr("%Ln image(s) are kept now, %1.", nullptr, int(total->images))
                                         .arg(m_format.bytes(total->bytes))
                                   : total.error().userText);
}

QStringList OfflineDialog::sites() const
{
    QStringList hosts;
    for (int row = 0; row < m_ui->siteList->count(); ++row)
        hosts.append(m_ui->siteList->item(row)->text());
    return hosts;
}

void OfflineDialog::showSites(const QStringList &hosts)
{
    m_ui->siteList->clear();
    m_ui->siteList->addItems(hosts);
    m_ui->removeButton->setEnabled(false);
    m_ui->noSiteLabel->setVisible(hosts.isEmpty());
    m_ui->siteList->setVisible(!hosts.isEmpty());
}

void OfflineDialog::addSite()
{
    const QString host = hostIn(m_ui->siteField->text());
    if (host.isEmpty()) {
        complain(tr("That is not the name of a site. Write it as example.org."));
        return;
    }
    QStringList hosts = sites();
    if (!hosts.contains(host))
        hosts.append(host);
    hosts.sort();
    showSites(hosts);
    m_ui->siteField->clear();
    complain({});
}

void OfflineDialog::removeSite()
{
    qDeleteAll(m_ui->siteList->selectedItems());
    showSites(sites());
}

void OfflineDialog::complain(const QString &text)
{
    m_ui->noticeLabel->setText(text);
    m_ui->noticeLabel->setVisible(!text.isEmpty());
}

void OfflineDialog::save()
{
    if (!m_ui->siteField->text().trimmed().isEmpty()) {
        addSite(); // typed, and not added yet
        if (!m_ui->siteField->text().isEmpty()) {
            m_ui->siteField->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_settings.setOffline(m_ui->daysBox->value(), m_ui->megabytesBox->value());
    m_settings.setImageHosts(sites());
    if (const Result<void> saved = m_settings.save(); !saved) {
        complain(saved.error().userText);
        return;
    }
    accept();
}

} // namespace farthing
