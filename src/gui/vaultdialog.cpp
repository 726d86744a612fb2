// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vaultdialog.h"

#include "gui/figuretable.h"
#include "gui/messagebar.h"
#include "gui/vaultdelegate.h"
#include "models/reportdiffmodel.h"
#include "models/vaultmodel.h"
#include "sync/session.h"
#include "ui_vaultdialog.h"

#include <QtWidgets/QHeaderView>

namespace farthing {

namespace {

/// How many reports of one post the box offers on each side of the chosen one.
constexpr int mostCompared = 100;
constexpr int dialogLineAir = 4;

bool isOlder(const PnlReport &a, const PnlReport &b)
{
    return a.takenAt < b.takenAt || (a.takenAt == b.takenAt && a.lastEntry < b.lastEntry);
}

} // namespace

VaultDialog::VaultDialog(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_format(format),
      m_ui(std::make_unique<Ui::VaultDialog>()),
      m_messages(new MessageBar(theme, this)),
      m_vault(new VaultModel(session.vault(), format, this)),
      m_diff(new ReportDiffModel(format, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    addParts(theme);
    connectParts();
    showState();
    select(0);
    m_ui->reportList->setFocus(Qt::OtherFocusReason);
}

VaultDialog::~VaultDialog() = default;

void VaultDialog::addParts(const Theme &theme)
{
    m_ui->layout->insertWidget(0, m_messages);
    for (QLabel *label : {m_ui->olderLabel, m_ui->newerLabel, m_ui->noteLabel})
        label->setFont(theme.font(FontRole::Small));
    m_ui->reportList->setRowButtons(new VaultDelegate(theme, this));
    m_ui->reportList->setUniformItemSizes(true);
    m_ui->reportList->setModel(m_vault);
    makeFigureTable(m_ui->diffTable, theme);
    m_ui->diffTable->setModel(m_diff);
    // All lines of a report are to be seen at once.
    m_ui->diffTable->verticalHeader()->setDefaultSectionSize(
        QFontMetrics(theme.font(FontRole::Figures)).height() + dialogLineAir);
    m_ui->diffTable->horizontalHeader()->setSectionResizeMode(ReportDiffModel::LineColumn,
                                                              QHeaderView::Stretch);
}

void VaultDialog::connectParts()
{
    connect(m_vault, &VaultModel::failed, m_messages, &MessageBar::showError);
    connect(m_vault, &QAbstractItemModel::rowsInserted, this, &VaultDialog::showState);
    connect(m_vault, &QAbstractItemModel::rowsRemoved, this, &VaultDialog::showState);
    connect(m_vault, &QAbstractItemModel::modelReset, this, &VaultDialog::showState);
    connect(m_ui->reportList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &VaultDialog::showChosen);
    connect(m_ui->compareBox, &QComboBox::currentIndexChanged, this, &VaultDialog::showCompared);
    connect(m_ui->onlyPostBox, &QCheckBox::toggled, this, &VaultDialog::filter);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

void VaultDialog::select(int row)
{
    if (row >= 0 && row < m_vault->rowCount())
        m_ui->reportList->setCurrentIndex(m_vault->index(row));
}

void VaultDialog::choose(const PostId &post)
{
    for (int row = 0; row < m_vault->rowCount(); ++row) {
        if (m_vault->at(row).report.post == post) {
            select(row);
            return;
        }
    }
    select(0);
}

void VaultDialog::choose(const PnlReport &report)
{
    {
        const QSignalBlocker blocker(m_ui->onlyPostBox);
        m_ui->onlyPostBox->setChecked(true);
    }
    m_vault->setPost(report.post);
    while (m_vault->rowOf(report.id.value) < 0 && m_vault->canFetchMore({}))
        m_vault->fetchMore({});
    select(m_vault->rowOf(report.id.value));
}

std::optional<PnlReport> VaultDialog::chosen() const
{
    const QModelIndex current = m_ui->reportList->currentIndex();
    return current.isValid() ? std::optional(m_vault->at(current.row()).report) : std::nullopt;
}

void VaultDialog::showState()
{
    const bool any = m_vault->rowCount() > 0;
    if (!m_vault->post()) {
        const QSignalBlocker blocker(m_ui->onlyPostBox);
        m_ui->onlyPostBox->setChecked(false);
    }
    m_ui->stack->setCurrentWidget(any ? m_ui->vaultPage : static_cast<QWidget *>(m_ui->emptyLabel));
    m_ui->emptyLabel->setText(m_session.vault().isSignedIn()
                                  ? tr("No report was bought yet. They are bought beside an article, under "
                                       "Post Profit and Loss, and "
                                       "stay here for ever.")
                                  : tr("Reports belong to an account. Yours appear as soon as the platform "
                                       "says who is signed in."));
    m_ui->noteLabel->setText(
        m_vault->damaged() > 0
            ? tr("%Ln report(s) on this disk are damaged and left out.", "in the vault", m_vault->damaged())
            : tr("Reports never change and stay on this computer for ever. On a new one they come back from "
                 "the "
                 "platform."));
    if (any && !m_ui->reportList->currentIndex().isValid())
        select(0);
    else
        showChosen();
}

void VaultDialog::showChosen()
{
    const std::optional<PnlReport> report = chosen();
    if (!report) {
        m_shown.reset();
        m_diff->setReports(std::nullopt, std::nullopt);
        return;
    }
    m_ui->titleLabel->setText(m_ui->reportList->currentIndex().data(VaultModel::TitleRole).toString());
    const QList<PnlReport> around = others(*report);
    // While nothing is different, the choice of the person stays.
    if (m_shown == report->id && around == m_others)
        return;
    m_shown = report->id;
    m_others = around;
    fillCompareBox();
}

QList<PnlReport> VaultDialog::others(const PnlReport &report)
{
    QList<PnlReport> found;
    const ReportKey here{report.takenAt, report.id};
    for (const std::optional<ReportKey> &from : {std::optional<ReportKey>(), std::optional(here)}) {
        const Result<VaultPage> page = m_session.vault().reports(report.post, from, mostCompared);
        if (!page) {
            m_messages->showError(page.error());
            return found;
        }
        for (const VaultedReport &row : page->items)
            if (row.report.id != report.id && !found.contains(row.report))
                found.append(row.report);
    }
    return found;
}

/// The one before it is what most people want to see it against.
void VaultDialog::fillCompareBox()
{
    const std::optional<PnlReport> report = chosen();
    const QSignalBlocker blocker(m_ui->compareBox);
    m_ui->compareBox->clear();
    //: In a list of reports to compare with: none
    m_ui->compareBox->addItem(m_others.isEmpty() ? tr("There is no other report of this post") : tr("None"));
    int before = -1;
    for (int i = 0; i < m_others.size(); ++i) {
        m_ui->compareBox->addItem(described(m_others.at(i)));
        if (before < 0 && isOlder(m_others.at(i), *report))
            before = i;
    }
    const int last = int(m_others.size()) - 1;
    m_ui->compareBox->setEnabled(!m_others.isEmpty());
    m_ui->compareBox->setCurrentIndex(1 + (before >= 0 ? before : last));
    showCompared();
}

QString VaultDialog::described(const PnlReport &report) const
{
    //: A report. %1: date and time, %2: an amount with its sign
    return tr("Bought on %1, total %2")
        .arg(m_format.dateTime(report.takenAt), m_format.signedAmount(report.total));
}

void VaultDialog::showCompared()
{
    const std::optional<PnlReport> report = chosen();
    const int other = m_ui->compareBox->currentIndex() - 1;
    if (!report)
        return;
    std::optional<PnlReport> older;
    PnlReport newer = *report;
    if (other >= 0 && other < m_others.size()) {
        older = m_others.at(other);
        if (isOlder(newer, *older))
            std::swap(newer, *older);
    }
    m_diff->setReports(older, newer);
    for (const int column :
         {ReportDiffModel::OlderColumn, ReportDiffModel::ChangeColumn, ReportDiffModel::WordsColumn})
        m_ui->diffTable->setColumnHidden(column, !older);
    m_ui->olderLabel->setVisible(older.has_value());
    if (older)
        //: The report that was bought first. %1: date and time, %2: a number
        m_ui->olderLabel->setText(
            tr("Older: bought on %1, your entries up to number %2")
                .arg(m_format.dateTime(older->takenAt), m_format.number(older->lastEntry)));
    const QString when = m_format.dateTime(newer.takenAt);
    const QString entry = m_format.number(newer.lastEntry);
    m_ui->newerLabel->setText(older
                                  //: The report that was bought last. %1: date and time, %2: a number
                                  ? tr("Newer: bought on %1, your entries up to number %2").arg(when, entry)
                                  //: A report. %1: date and time, %2: a number
                                  : tr("Bought on %1, your entries up to number %2").arg(when, entry));
}

void VaultDialog::filter(bool onlyThisPost)
{
    const std::optional<PnlReport> kept = chosen();
    m_vault->setPost(onlyThisPost && kept ? std::optional(kept->post) : std::nullopt);
    if (kept)
        select(std::max(0, m_vault->rowOf(kept->id.value)));
}

} // namespace farthing
