// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancewindow.h"

#include "gui/balancedelegate.h"
#include "gui/chartpicture.h"
#include "gui/messagebar.h"
#include "models/balancemodel.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "ui_balancewindow.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>

namespace farthing {

namespace {

constexpr QSize usualSize(760, 760);
constexpr QSize smallestPicture(720, 400);

} // namespace

BalanceWindow::BalanceWindow(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Window),
      m_session(session),
      m_format(format),
      m_theme(theme),
      m_ui(std::make_unique<Ui::BalanceWindow>()),
      m_messages(new MessageBar(theme, this)),
      m_model(new BalanceModel(session.wallet(), format, this))
{
    m_ui->setupUi(this);
    m_ui->layout->insertWidget(0, m_messages);
    QFont big = theme.font(FontRole::Figures);
    big.setPointSizeF(big.pointSizeF() * 1.5);
    m_ui->balanceTitle->setFont(big);
    for (QLabel *label : {m_ui->reportedLabel, m_ui->beginningLabel, m_ui->noteLabel})
        label->setFont(theme.font(FontRole::Small));
    // Enter opens what is current; no button takes it, not even one that a message brings.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    // In the way of the Tab key, so that it is heard, and its figures can be copied by key.
    m_ui->standingLabel->setFocusPolicy(Qt::StrongFocus);
    m_ui->chart->setUp(format, theme);
    addPeriods();
    addList();
    connectParts();
    refresh();
    showRows();
    resize(usualSize);
}

BalanceWindow::~BalanceWindow() = default;

void BalanceWindow::addPeriods()
{
    //: Period of a chart
    m_ui->periodTabs->addTab(tr("30 days"));
    //: Period of a chart
    m_ui->periodTabs->addTab(tr("90 days"));
    //: Period of a chart
    m_ui->periodTabs->addTab(tr("A year"));
    //: Period of a chart: since the first movement
    m_ui->periodTabs->addTab(tr("All"));
}

void BalanceWindow::addList()
{
    m_ui->balanceList->setRowButtons(new BalanceDelegate(m_format, m_theme, this));
    m_ui->balanceList->setUniformItemSizes(true);
    m_ui->balanceList->setModel(m_model);
}

void BalanceWindow::connectParts()
{
    connect(m_model, &BalanceModel::daysChanged, this, &BalanceWindow::refresh);
    connect(m_model, &BalanceModel::failed, m_messages, &MessageBar::showError);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, this, &BalanceWindow::showRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BalanceWindow::showRows);
    connect(&m_session.scheduler(), &Scheduler::connectionChanged, this, &BalanceWindow::showStanding);
    connect(&m_session.scheduler(), &Scheduler::connectionChanged, this, &BalanceWindow::showReported);
    connect(m_ui->periodTabs, &QTabBar::currentChanged, this, &BalanceWindow::showChart);
    connect(m_ui->chart, &BalanceChart::dayActivated, this, &BalanceWindow::showDay);
    connect(m_ui->balanceList, &QAbstractItemView::activated, this, &BalanceWindow::openRow);
    connect(m_ui->balanceList, &RowButtonsView::buttonClicked, this, &BalanceWindow::openRow);
    connect(m_ui->newestButton, &QPushButton::clicked, this, &BalanceWindow::showNewest);
    connect(m_ui->pictureButton, &QPushButton::clicked, this, &BalanceWindow::choosePicture);
}

QDate BalanceWindow::today() const
{
    return m_session.outbox().platformTime().toUTC().date();
}

ChartPeriod BalanceWindow::period() const
{
    return ChartPeriod(m_ui->periodTabs->currentIndex());
}

void BalanceWindow::refresh()
{
    showStanding();
    showReported();
    showChart();
}

void BalanceWindow::showReported()
{
    const StatementStanding &standing = m_model->standing();
    m_ui->balanceTitle->setText(standing.balance ? m_format.amountWithUnit(*standing.balance)
                                                 : m_format.amountOrUnknown(std::nullopt));
    const Connection &connection = m_session.scheduler().connection();
    m_ui->reportedLabel->setText(
        !standing.balance ? tr("The platform has not told your account yet.")
        : connection.refreshedAt
            ? tr("Reported by the platform, %1").arg(m_format.dateTime(*connection.refreshedAt))
            : tr("Reported by the platform"));
}

void BalanceWindow::showStanding()
{
    using State = StatementStanding::State;
    const StatementStanding &standing = m_model->standing();
    const Money remainder = standing.remainder.value_or(Money());
    QString words;
    QString look = QStringLiteral("secondary");
    switch (standing.state) {
    case State::Unknown:
        break;
    case State::Explained:
        words = tr("%Ln movement(s) explain it, to the last wei.", "of money", int(standing.movements));
        break;
    case State::Arriving:
        look = QStringLiteral("wait");
        words =
            m_session.scheduler().connection().state == Connection::State::Refreshing ||
                    m_session.scheduler().connection().state == Connection::State::Online
                ? tr("The statement is still being fetched. What is here does not explain the balance yet.")
                : tr("Not all movements are here. They come when the platform can be reached, and until then "
                     "what is here does not explain the balance.");
        break;
    case State::Unexplained:
        look = QStringLiteral("loss");
        //: %1: an amount with its sign and unit, %2: the same in wei, digits only
        words =
            tr("Unexplained: %1, which is %2 wei. No movement accounts for it, although the whole statement "
               "was read.")
                .arg(m_format.amountWithUnit(remainder), remainder.toWei());
        break;
    }
    m_ui->standingLabel->setText(words);
    m_ui->standingLabel->setVisible(!words.isEmpty());
    m_ui->standingLabel->setAccessibleDescription(words);
    setLook(m_ui->standingLabel, look);
}

void BalanceWindow::showChart()
{
    const bool known = m_model->closingsKnown();
    const bool any = !m_model->days().isEmpty();
    m_ui->chart->setEmptyText(known ? tr("No money has moved yet. The chart begins with the first movement.")
                                    : tr("The chart is drawn when the whole statement is here."));
    m_ui->chart->setPoints(known && any ? balancePoints(m_model->days(), period(), today())
                                        : QList<BalancePoint>());
    m_ui->pictureButton->setEnabled(known && any);
}

void BalanceWindow::showRows()
{
    m_ui->statementEmpty->setText(tr("No money has moved yet. What you earn and spend is listed here."));
    m_ui->statementStack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_ui->balanceList)
                                                                   : m_ui->statementEmpty);
    const std::optional<QDate> &beginning = m_model->beginning();
    m_ui->beginningLabel->setText(beginning
                                      //: Beside the title of the statement: it begins there; %1: a date
                                      ? tr("from %1 back").arg(m_format.day(*beginning))
                                      : QString());
    m_ui->newestButton->setVisible(beginning.has_value());
}

void BalanceWindow::showDay(QDate day)
{
    int row = m_model->rowOfDay(day);
    if (row < 0) {
        m_model->beginWith(day);
        row = m_model->rowCount() > 0 ? 0 : -1;
    }
    if (row < 0) {
        // Nothing moved on that day or before it.
        showNewest();
        showInfo(tr("No money had moved yet on %1.").arg(m_format.day(day)));
        return;
    }
    const QModelIndex index = m_model->index(row);
    m_ui->balanceList->setCurrentIndex(index);
    m_ui->balanceList->scrollTo(index, QAbstractItemView::PositionAtTop);
    m_ui->balanceList->setFocus(Qt::OtherFocusReason);
}

void BalanceWindow::showNewest()
{
    m_model->beginWith(std::nullopt);
    focusStatement();
}

void BalanceWindow::focusStatement()
{
    m_ui->balanceList->setFocus(Qt::ShortcutFocusReason);
    if (!m_ui->balanceList->currentIndex().isValid() && m_model->rowCount() > 0)
        m_ui->balanceList->setCurrentIndex(m_model->index(0));
}

void BalanceWindow::focusChart()
{
    m_ui->chart->setFocus(Qt::ShortcutFocusReason);
}

void BalanceWindow::showInfo(const QString &text)
{
    showInfo(text, {}, {});
}

void BalanceWindow::showInfo(const QString &text, const QString &actionText,
                             const std::function<void()> &action)
{
    m_messages->showMessage({Message::Kind::Info, text, actionText, action, {}});
}

void BalanceWindow::openRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_messages->dismiss();
    if (const std::optional<StatementItem> &movement = m_model->at(index.row()).movement)
        emit causeRequested(*movement);
}

ChartPicture BalanceWindow::picture() const
{
    const QList<BalancePoint> &points = m_ui->chart->points();
    ChartPicture picture{points,
                         m_ui->chart->look(),
                         m_ui->chart->size().expandedTo(smallestPicture),
                         int(points.size()) - 1,
                         {},
                         m_ui->chart->summary()};
    //: Title of a picture of the chart; %1 and %2: dates
    picture.title = tr("Balance in Twei by UTC day, %1 to %2")
                        .arg(m_format.day(points.first().day), m_format.day(points.last().day));
    return picture;
}

/// Not the static ones of QFileDialog: those run an event loop inside this one.
void BalanceWindow::choosePicture()
{
    auto *files = new QFileDialog(this, tr("Save a picture of the chart"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    // Qt's own words exist in fewer languages than ours.
    //: Button of a file dialog
    files->setLabelText(QFileDialog::Accept, tr("Save"));
    //: Button of a file dialog
    files->setLabelText(QFileDialog::Reject, tr("Cancel"));
    //: Beside a field of a file dialog
    files->setLabelText(QFileDialog::FileName, tr("File name:"));
    //: Beside a field of a file dialog: the form of the file
    files->setLabelText(QFileDialog::FileType, tr("Form:"));
    const QString svg = QStringLiteral("svg");
    const QString png = QStringLiteral("png");
    //: Kind of file in a file dialog; %1: SVG or PNG, %2: "*.svg"
    const QString form = tr("%1 pictures (%2)");
    files->setNameFilters(
        {form.arg(svg.toUpper(), QStringLiteral("*.svg")), form.arg(png.toUpper(), QStringLiteral("*.png"))});
    files->setDefaultSuffix(svg);
    connect(files, &QFileDialog::filterSelected, files, [files, svg, png](const QString &filter) {
        files->setDefaultSuffix(filter.contains(QStringLiteral("*.png")) ? png : svg);
    });
    //: Name of a file, without its ending
    files->selectFile(tr("Farthing balance") + QStringLiteral(".svg"));
    connect(files, &QFileDialog::fileSelected, this, &BalanceWindow::writePicture);
    files->open();
}

void BalanceWindow::writePicture(const QString &file)
{
    if (m_ui->chart->points().isEmpty())
        return;
    const Result<void> written = writeChartPicture(file, m_format, picture());
    if (!written)
        m_messages->showError(written.error());
    else
        //: %1: the name of a file
        showInfo(tr("The picture is in %1.").arg(QFileInfo(file).fileName()));
}

} // namespace farthing
