// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/truecostdialog.h"

#include "gui/figuretable.h"
#include "gui/messagebar.h"
#include "models/figureroles.h"
#include "models/truecostmodel.h"
#include "sync/library.h"
#include "sync/session.h"
#include "sync/wallet.h"
#include "ui_truecostdialog.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace farthing {

namespace {

constexpr int costGatherMilliseconds = 500;
constexpr int wideEnoughForSources = 1000;

/// Sorts by the exact values, and says in the heading which way: the style's arrow would stand on its words.
class SortedRows : public QSortFilterProxyModel
{
public:
    explicit SortedRows(QObject *parent) : QSortFilterProxyModel(parent)
    {
        setSortRole(FigureSortRole);
        setSortLocaleAware(true);
    }
    void sort(int column, Qt::SortOrder order) override
    {
        QSortFilterProxyModel::sort(column, order);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        QVariant words = QSortFilterProxyModel::headerData(section, orientation, role);
        if (role != Qt::DisplayRole || section != sortColumn())
            return words;
        const QChar arrow(sortOrder() == Qt::AscendingOrder ? 0x2191 : 0x2193);
        return QString(words.toString() + QLatin1Char(' ') + arrow);
    }
};

} // namespace

TrueCostDialog::TrueCostDialog(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_format(format),
      m_ui(std::make_unique<Ui::TrueCostDialog>()),
      m_messages(new MessageBar(theme, this)),
      m_rows(new TrueCostModel(format, this)),
      m_sorted(new SortedRows(this)),
      m_total(new TrueCostModel(format, this)),
      m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->layout->insertWidget(0, m_messages);
    m_ui->noteLabel->setFont(theme.font(FontRole::Small));
    addTabs();
    addTables(theme);
    connectParts();
    connectChanges();
    start();
    m_ui->costTabs->setFocus(Qt::OtherFocusReason);
}

TrueCostDialog::~TrueCostDialog()
{
    m_adding.disconnect(this);
    // The focus still changes while what is below this class is taken apart.
    qApp->disconnect(this);
    *m_stop = true;
    // Not longer than one of its steps takes: opening what is kept, a page of it, or putting it in order.
    m_adding.waitForFinished();
}

void TrueCostDialog::addTabs()
{
    //: A tab: the true cost by post
    m_ui->costTabs->addTab(tr("Posts"));
    //: A tab: the true cost by author
    m_ui->costTabs->addTab(tr("Authors"));
    //: A tab: the true cost by month
    m_ui->costTabs->addTab(tr("Months"));
}

void TrueCostDialog::addTables(const Theme &theme)
{
    m_sorted->setSourceModel(m_rows);
    for (QTableView *table : {m_ui->costTable, m_ui->totalTable})
        makeFigureTable(table, theme);
    m_ui->costTable->setModel(m_sorted);
    m_ui->costTable->setSortingEnabled(true);
    m_ui->costTable->sortByColumn(TrueCostModel::TotalColumn, Qt::DescendingOrder);
    m_ui->totalTable->setModel(m_total);
    m_ui->totalTable->horizontalHeader()->hide();
    m_ui->totalTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_ui->totalTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->totalTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->totalTable->setFixedHeight(m_ui->totalTable->verticalHeader()->defaultSectionSize() + 1);
}

void TrueCostDialog::connectParts()
{
    connect(m_ui->costTabs, &QTabBar::currentChanged, this, [this](int tab) {
        // Months stand in their order, the newest first; others by what they came to.
        m_ui->costTable->sortByColumn(tab == MonthsTab ? TrueCostModel::SubjectColumn
                                                       : TrueCostModel::TotalColumn,
                                      Qt::DescendingOrder);
        showTab();
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_adding, &QFutureWatcherBase::progressRangeChanged, m_ui->progressBar, &QProgressBar::setRange);
    connect(&m_adding, &QFutureWatcherBase::progressValueChanged, m_ui->progressBar, &QProgressBar::setValue);
    connect(&m_adding, &QFutureWatcherBase::finished, this, &TrueCostDialog::finish);
    for (QTableView *table : {m_ui->costTable, m_ui->totalTable})
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &TrueCostDialog::showSource);
    connect(qApp, &QApplication::focusChanged, this, &TrueCostDialog::showSource);
    // The foot has the columns of the table above it, wherever that is scrolled to.
    connect(m_ui->costTable->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { m_ui->totalTable->setColumnWidth(column, width); });
    connect(m_ui->costTable->horizontalScrollBar(), &QScrollBar::valueChanged,
            m_ui->totalTable->horizontalScrollBar(), &QScrollBar::setValue);
}

void TrueCostDialog::connectChanges()
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(costGatherMilliseconds);
    connect(&m_gather, &QTimer::timeout, this, &TrueCostDialog::start);
    const auto later = [this] {
        if (!m_gather.isActive())
            m_gather.start();
    };
    connect(&m_session.wallet(), &Wallet::statementChanged, this, later);
    connect(&m_session.wallet(), &Wallet::reportsChanged, this, later);
    connect(&m_session.wallet(), &Wallet::accountChanged, this, later);
    connect(&m_session.library(), &Library::postsChanged, this, later);
    connect(&m_session.library(), &Library::reset, this, later);
}

void TrueCostDialog::start()
{
    if (m_adding.isRunning()) {
        m_again = true;
        return;
    }
    m_ui->progressBar->reset();
    // Nobody needs to see that what stands there already is added up anew.
    m_ui->progressBar->setVisible(!m_cost);
    m_ui->emptyLabel->setText(m_cost ? m_ui->emptyLabel->text() : tr("Your movements are being added up…"));
    if (!m_cost)
        m_ui->stack->setCurrentWidget(m_ui->emptyLabel);
    m_adding.setFuture(m_session.wallet().trueCostReader().start(m_stop));
}

void TrueCostDialog::finish()
{
    m_ui->progressBar->hide();
    const Result<TrueCost> cost = m_adding.result();
    if (std::exchange(m_again, false))
        m_gather.start();
    if (!cost) {
        if (cost.error().kind != AppError::Kind::Cancelled)
            m_messages->showError(cost.error());
        return;
    }
    m_cost = *cost;
    showTab();
}

void TrueCostDialog::showTab()
{
    if (!m_cost)
        return;
    const int tab = m_ui->costTabs->currentIndex();
    m_rows->setRows(tab == MonthsTab ? m_cost->months : tab == AuthorsTab ? m_cost->authors : m_cost->posts);
    m_total->setRows({tab == MonthsTab    ? m_cost->allMonths
                      : tab == AuthorsTab ? m_cost->allAuthors
                                          : m_cost->allPosts});
    m_ui->emptyLabel->setText(
        tr("No money has moved and nothing was read yet. What posts earn and cost you is "
           "listed here."));
    m_ui->stack->setCurrentWidget(m_rows->rowCount() > 0 ? m_ui->tablePage
                                                         : static_cast<QWidget *>(m_ui->emptyLabel));
    chooseColumns();
    showNote();
    showSource();
}

/// Where room is short, the line at the foot says alone where a figure comes from.
void TrueCostDialog::chooseColumns()
{
    const bool months = m_ui->costTabs->currentIndex() == MonthsTab;
    for (QTableView *table : {m_ui->costTable, m_ui->totalTable}) {
        table->setColumnHidden(TrueCostModel::GrantsColumn, !months);
        table->setColumnHidden(TrueCostModel::SourceColumn, months || width() < wideEnoughForSources);
    }
    layOutColumns();
}

void TrueCostDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    chooseColumns();
}

void TrueCostDialog::layOutColumns()
{
    QHeaderView *header = m_ui->costTable->horizontalHeader();
    for (int column = 0; column < TrueCostModel::ColumnCount; ++column) {
        if (header->isSectionHidden(column))
            continue;
        const bool takesTheRest = column == TrueCostModel::SubjectColumn;
        header->setSectionResizeMode(column, takesTheRest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (takesTheRest)
            continue;
        m_ui->totalTable->resizeColumnToContents(column);
        const int total = m_ui->totalTable->columnWidth(column);
        m_ui->costTable->resizeColumnToContents(column);
        header->resizeSection(column, std::max(total, header->sectionSize(column)));
    }
    for (int column = 0; column < TrueCostModel::ColumnCount; ++column)
        m_ui->totalTable->setColumnWidth(column, header->sectionSize(column));
}

void TrueCostDialog::showSource()
{
    const QTableView *table = m_ui->totalTable->hasFocus() ? m_ui->totalTable : m_ui->costTable;
    const QModelIndex current = table->currentIndex();
    m_ui->sourceLabel->setText(
        current.isValid()
            ? current.data(FigureSourceRole).toString()
            : tr("Choose a figure to see where it comes from. … stands for what is not known."));
}

void TrueCostDialog::showNote()
{
    QStringList notes;
    if (!m_cost->unexplained)
        notes << tr("The balance is not known yet, so movements may be missing.");
    else if (!m_cost->unexplained->isZero())
        //: %1: an amount with its sign and unit
        notes << tr("Not all movements are here: %1 of the balance is not in these figures.")
                     .arg(m_format.amountWithUnit(*m_cost->unexplained));
    if (m_ui->costTabs->currentIndex() == MonthsTab)
        notes << tr("Months are the platform's, in UTC. Time read is what this computer counted.");
    else if (!m_cost->allMonths.figures.grants.isZero())
        //: %1: an amount with its unit
        notes << tr("Grants of %1 belong to no post and are not in it.")
                     .arg(m_format.amountWithUnit(m_cost->allMonths.figures.grants));
    m_ui->noteLabel->setText(notes.join(QLatin1Char(' ')));
    m_ui->noteLabel->setVisible(!notes.isEmpty());
}

} // namespace farthing
