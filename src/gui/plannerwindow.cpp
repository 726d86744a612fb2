// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plannerwindow.h"

#include "gui/messagebar.h"
#include "gui/twolinesdelegate.h"
#include "models/journeymodel.h"
#include "models/planmodel.h"
#include "sync/planner.h"
#include "sync/planning.h"
#include "sync/session.h"
#include "ui_plannerwindow.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QApplication>

namespace farthing {

using namespace std::chrono_literals;

namespace {

constexpr int minute = 60;
constexpr auto choicePause = 120ms;
/// In the last minute of a countdown.
constexpr qint64 shortStep = 10;

} // namespace

PlannerWindow::PlannerWindow(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_format(format),
      m_ui(std::make_unique<Ui::PlannerWindow>()),
      m_messages(new MessageBar(theme, this)),
      m_planner(session.planning().planner()),
      m_packer(session.planning().packer()),
      m_plan(new PlanModel(m_planner, session.library(), format, this)),
      m_journey(new JourneyModel(m_planner, session.library(), format, this))
{
    m_ui->setupUi(this);
    m_ui->layout->insertWidget(0, m_messages);
    //: After a number of minutes in a field; the space before it belongs to it
    m_ui->minutesBox->setSuffix(tr(" min"));
    m_ui->minutesBox->setLocale(format.locale());
    if (const std::optional<Journey> &journey = m_journey->journey())
        m_ui->minutesBox->setValue(journey->given / minute);
    QFont big = theme.font(FontRole::Figures);
    big.setPointSizeF(big.pointSizeF() * 1.5);
    m_ui->plusesLabel->setFont(big);
    m_ui->readyLabel->setFont(theme.font(FontRole::Strong));
    m_ui->planNote->setFont(theme.font(FontRole::Small));
    m_ui->planNote->setContentsMargins(metrics::edge, metrics::inside, metrics::edge, metrics::rows);
    for (QTimer *timer : {&m_countdown, &m_choosing})
        timer->setSingleShot(true);
    m_countdown.setTimerType(Qt::CoarseTimer);
    makeLists(theme);
    connectParts();
    showSum();
    showPacking();
    showPacked();
}

PlannerWindow::~PlannerWindow() = default;

void PlannerWindow::makeLists(const Theme &theme)
{
    auto *delegate = new TwoLinesDelegate(theme, this);
    m_ui->planList->setRowButtons(delegate);
    m_ui->planList->setModel(m_plan);
    m_ui->journeyList->setRowButtons(delegate);
    m_ui->journeyList->setModel(m_journey);
    addList(m_ui->planList, [this](int row) { return m_plan->at(row).post.row.id; });
    addList(m_ui->journeyList, [this](int row) { return m_journey->at(row).packed.post; });
}

void PlannerWindow::addList(QListView *list, const std::function<PostId(int)> &idOf)
{
    const auto open = [this, idOf](const QModelIndex &index) {
        // By value: whoever listens may change the rows.
        const PostId post = idOf(index.row());
        emit postRequested(post);
    };
    connect(list, &QAbstractItemView::clicked, this, open);
    connect(list, &QAbstractItemView::activated, this, [open](const QModelIndex &index) {
        // A click opened it already.
        if (QApplication::mouseButtons() == Qt::NoButton)
            open(index);
    });
}

void PlannerWindow::connectParts()
{
    connect(m_plan, &PlanModel::failed, m_messages, &MessageBar::showError);
    connect(m_journey, &JourneyModel::failed, m_messages, &MessageBar::showError);
    connect(m_plan, &PlanModel::refreshed, this, &PlannerWindow::showSum);
    connect(m_journey, &JourneyModel::refreshed, this, &PlannerWindow::showPacked);
    connect(&m_planner, &Planner::plusesChanged, this, &PlannerWindow::showPluses);
    connect(&m_countdown, &QTimer::timeout, this, &PlannerWindow::showPluses);
    connect(&m_choosing, &QTimer::timeout, this, &PlannerWindow::showChoice);
    connect(m_ui->minutesBox, &QSpinBox::valueChanged, this, &PlannerWindow::scheduleChoice);
    connect(m_ui->packButton, &QPushButton::clicked, this, &PlannerWindow::pressPack);
    connect(&m_packer, &JourneyPacker::progressed, this, &PlannerWindow::showPacking);
    connect(&m_packer, &JourneyPacker::finished, this, &PlannerWindow::packed);
    connect(&m_packer, &JourneyPacker::failed, this, &PlannerWindow::packFailed);
}

void PlannerWindow::showPlan()
{
    raiseTo(m_ui->planPage, m_plan->rowCount() > 0 ? static_cast<QWidget *>(m_ui->planList) : m_ui->tabs);
    if (!m_ui->planList->currentIndex().isValid())
        m_ui->planList->setCurrentIndex(m_plan->index(0));
}

void PlannerWindow::showJourney()
{
    raiseTo(m_ui->journeyPage, m_ui->minutesBox);
    m_ui->minutesBox->selectAll();
}

void PlannerWindow::raiseTo(QWidget *page, QWidget *focus)
{
    m_ui->tabs->setCurrentWidget(page);
    show();
    raise();
    activateWindow();
    focus->setFocus(Qt::OtherFocusReason);
}

void PlannerWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    showPluses();
    showChoice();
}

void PlannerWindow::hideEvent(QHideEvent *event)
{
    m_countdown.stop();
    QDialog::hideEvent(event);
}

void PlannerWindow::showPluses()
{
    const std::optional<Pluses> pluses = m_planner.pluses();
    m_countdown.stop();
    if (!pluses) {
        m_ui->plusesLabel->setText(m_format.amountOrUnknown(std::nullopt));
        m_ui->resetLabel->setText(tr("The platform has not told your account yet."));
        return;
    }
    m_ui->plusesLabel->setText(tr("%Ln Plus(es) left", "for today", pluses->left));
    const qint64 left = qMax<qint64>(0, m_planner.now().secsTo(pluses->resetAt));
    QString words;
    if (!pluses->open)
        //: %1: a level; LVL is the platform's term
        words = tr("Plus is available from LVL %1.").arg(m_format.number(pluses->gate));
    else
        //: When Pluses are back; %1: a span such as "5 h 12 min", %2: a date with a time
        words = tr("All are back in %1, on %2.").arg(m_format.span(left), m_format.dateTime(pluses->resetAt));
    if (pluses->expected)
        words += QLatin1Char(' ') + tr("As expected for a new day; the platform was not asked yet.");
    m_ui->resetLabel->setText(words);
    // A new day changes no post; which of them a Plus is left for, it does.
    if (m_left != pluses->left)
        m_plan->refresh();
    m_left = pluses->left;
    if (!isVisible())
        return;
    // The words change with the minute, and only then.
    const qint64 wait = left > minute ? left % minute + 1 : shortStep;
    m_countdown.start(std::chrono::seconds(wait));
}

void PlannerWindow::showSum()
{
    const std::optional<PlanModel::Sum> sum = m_plan->sum();
    m_ui->sumLabel->setVisible(sum.has_value());
    if (sum)
        //: What using the Pluses that are left takes and earns; %1: "7 posts", %2: "12 min", %3: an amount
        m_ui->sumLabel->setText(tr("The first %1: %2 to read, %3 to earn.")
                                    .arg(tr("%Ln post(s)", "in a sentence", sum->posts),
                                         m_format.minutes(sum->seconds),
                                         m_format.amountWithUnit(sum->reward)));
    describeEmptyPlan();
    m_ui->planStack->setCurrentWidget(m_plan->rowCount() > 0 ? static_cast<QWidget *>(m_ui->planList)
                                                             : m_ui->planEmpty);
    scheduleChoice();
}

void PlannerWindow::describeEmptyPlan()
{
    m_ui->planEmpty->setText(m_planner.pluses()
                                 ? tr("No post can earn at the moment. New ones come with the next refresh.")
                                 : tr("What can earn is known once the platform was asked."));
}

void PlannerWindow::scheduleChoice()
{
    if (isVisible())
        m_choosing.start(choicePause);
}

void PlannerWindow::showChoice()
{
    const Result<JourneyChoice> choice = m_planner.choose(m_ui->minutesBox->value() * minute);
    if (!choice) {
        m_messages->showError(choice.error());
        return;
    }
    m_choice = *choice;
    showPacking();
}

QString PlannerWindow::choiceWords(const JourneyChoice &choice) const
{
    if (choice.posts.isEmpty())
        return tr("No post is short enough, or all are read.");
    const QString posts = tr("%Ln post(s)", "in a sentence", int(choice.posts.size()));
    const QString minutes = m_format.minutes(choice.seconds);
    if (choice.pluses == 0)
        //: What would be taken along; %1: "12 posts", %2: "38 min"
        return tr("%1, %2 to read. No Plus will count.").arg(posts, minutes);
    //: What would be taken along; %1: "12 posts", %2: "38 min", %3: "7 Pluses will count."
    return tr("%1, %2 to read. %3")
        .arg(posts, minutes, tr("%Ln Plus(es) will count.", nullptr, choice.pluses));
}

void PlannerWindow::showPacking()
{
    const bool running = m_packer.isRunning();
    m_ui->minutesBox->setEnabled(!running);
    m_ui->packProgress->setVisible(running);
    m_ui->packProgress->setRange(0, qMax(1, m_packer.all()));
    m_ui->packProgress->setValue(m_packer.done());
    //: Button: ends the packing of a journey
    m_ui->packButton->setText(running ? tr("Stop")
                                      //: Button: makes posts ready to be read without a network
                                      : tr("Pack"));
    m_ui->packButton->setEnabled(running || !m_choice.posts.isEmpty());
    m_ui->choiceLabel->setText(
        running
            //: %1 and %2: numbers of posts
            ? tr("Packing: %1 of %2 posts")
                  .arg(m_format.number(m_packer.done()), m_format.number(m_packer.all()))
            : choiceWords(m_choice));
}

void PlannerWindow::showPacked()
{
    const std::optional<Journey> &journey = m_journey->journey();
    m_ui->readyBox->setVisible(journey.has_value());
    m_ui->journeyStack->setCurrentWidget(journey ? static_cast<QWidget *>(m_ui->journeyList)
                                                 : m_ui->journeyEmpty);
    if (!journey)
        return;
    const QString missing = missingWords(*journey);
    m_ui->missingLabel->setText(missing);
    m_ui->missingLabel->setVisible(!missing.isEmpty());
    //: A journey can be read without a network
    m_ui->readyLabel->setText(missing.isEmpty()
                                  ? tr("Ready offline")
                                  //: A journey can be read without a network, but for some of it
                                  : tr("Ready offline, but not all of it"));
    setLook(m_ui->readyLabel, missing.isEmpty() ? QStringLiteral("gain") : QStringLiteral("wait"));
    const int counting = m_journey->countingPluses();
    //: A packed journey; %1: "12 posts", %2: "38 min", %3: when, a date with a time, %4: "7 Pluses will
    //: count."
    m_ui->readyDetail->setText(tr("%1, %2 to read, packed on %3. %4")
                                   .arg(tr("%Ln post(s)", "in a sentence", int(journey->posts.size())),
                                        m_format.minutes(journey->seconds()),
                                        m_format.dateTime(journey->packedAt),
                                        counting > 0 ? tr("%Ln Plus(es) will count.", nullptr, counting)
                                                     : tr("No Plus will count now.")));
}

QString PlannerWindow::missingWords(const Journey &journey) const
{
    QStringList parts;
    if (journey.textsMissing() > 0)
        parts.append(tr("%Ln text(s) could not be fetched.", nullptr, journey.textsMissing()));
    if (journey.imagesMissing() > 0)
        parts.append(tr("%Ln image(s) could not be fetched.", nullptr, journey.imagesMissing()));
    return parts.join(QLatin1Char(' '));
}

void PlannerWindow::pressPack()
{
    if (!m_packer.isRunning()) {
        showChoice(); // as it is this moment
        pack(JourneyPacker::Source::Platform);
        return;
    }
    m_packer.cancel();
    showPacking();
    m_messages->showMessage({Message::Kind::Info,
                             m_journey->journey() ? tr("Stopped. The journey that was packed before is kept.")
                                                  : tr("Stopped. Nothing was packed."),
                             {},
                             {},
                             {}});
}

void PlannerWindow::pack(JourneyPacker::Source source)
{
    m_messages->dismiss();
    if (!m_choice.posts.isEmpty())
        m_packer.pack(m_choice, source);
}

void PlannerWindow::packed()
{
    showPacking();
    m_journey->refresh();
    m_ui->journeyList->scrollToTop();
    QAccessibleEvent event(m_ui->readyLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PlannerWindow::packFailed(const AppError &error)
{
    showPacking();
    Message message{Message::Kind::Error, error.userText, {}, {}, {}};
    if (error.kind != AppError::Kind::Storage) {
        //: %1: what went wrong, a sentence
        message.text = tr("%1 Not everything could be fetched, so nothing was changed.").arg(error.userText);
        //: Button: packs a journey without what could not be fetched
        message.actionText = tr("Pack what is here");
        message.action = [this] {
            pack(JourneyPacker::Source::FromHere);
        };
    }
    m_messages->showMessage(message);
}

} // namespace farthing
