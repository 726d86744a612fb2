// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/spendhistory.h"

#include "network/rulebookquote.h"
#include "store/store.h"
#include "support/builders.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>

namespace farthing {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr std::array<qint64, 5> prices{300'000, 400'000, 100'000, 1'000'000, 5'000'000};
constexpr std::array lines{Line::SpentForMinuses, Line::CommentTributes, Line::DislikesOwn, Line::PnlReports,
                           Line::PostPublishTribute};

/// In memory where the system offers that: thousands of commits wait for no disk, and what a power cut leaves
/// is not what these histories are about.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/farthing-XXXXXX");
}

/// As `resultOf`, but without its pauses: there are tens of thousands.
template <class T>
T awaited(const QFuture<T> &future)
{
    while (!future.isFinished()) {
        QCoreApplication::processEvents();
        QThread::yieldCurrentThread();
    }
    QCoreApplication::processEvents();
    return future.result();
}

Act actOf(int kind, const QString &name)
{
    const PostId post{QStringLiteral("post-") + name};
    const CommentId comment{QStringLiteral("comment-") + name};
    switch (kind) {
    case 0:
        return RateAct{post, Rating::Minus};
    case 1:
        return CommentAct{post, comment, QStringLiteral("Words"), std::nullopt, std::nullopt};
    case 2:
        return ReactAct{post, comment, Reaction::Dislike};
    case 3:
        // Reports are bought again on the same few posts.
        return BuyReportAct{PostId{QStringLiteral("post-%1").arg(name.size() % 3)}};
    default:
        return PublishAct{post, QStringLiteral("Title"), QStringLiteral("Body"), QStringLiteral("en"), {}};
    }
}

int kindOfAct(const Act &act)
{
    if (std::holds_alternative<RateAct>(act))
        return 0;
    if (std::holds_alternative<CommentAct>(act))
        return 1;
    if (std::holds_alternative<ReactAct>(act))
        return 2;
    return std::holds_alternative<BuyReportAct>(act) ? 3 : 4;
}

StatementItem itemOf(const Act &act, qint64 amount, const QString &id, const QDateTime &at)
{
    StatementItem item;
    item.id = StatementItemId{id};
    item.at = at;
    item.line = lines[size_t(kindOfAct(act))];
    item.post = postOf(act);
    if (const auto *comment = std::get_if<CommentAct>(&act))
        item.comment = comment->id;
    if (const auto *react = std::get_if<ReactAct>(&act))
        item.comment = react->comment;
    item.amount = Money::fromMinor(-amount);
    return item;
}

} // namespace

SpendHistory::SpendHistory(int seed)
    : m_random(std::uint64_t(seed)),
      m_folder(folderTemplate()),
      m_clock(QDateTime(QDate(2025, 10, 30), QTime(22, 0), Qt::UTC))
{
    open();
    Account me = anAccount();
    me.balance = twei("100000");
    me.level = 50;
    (void)awaited(m_store->apply({{me, Rulebook()}, {}, {}, false}));
    setCaps();
}

SpendHistory::~SpendHistory()
{
    m_outbox.reset();
    m_network.reset();
    m_store.reset();
}

void SpendHistory::open()
{
    m_outbox.reset();
    m_network.reset();
    m_store.reset();
    m_store = Store::open(m_folder.path(), &m_clock).value();
    m_network = std::make_unique<FakeNetwork>();
    m_seen = 0;
    m_network->onQuote = &quoteByRulebook;
    m_outbox = std::make_unique<Outbox>(*m_store, *m_network, m_clock);
    auto alarm = std::make_unique<FakeAlarm>();
    m_alarm = alarm.get();
    m_outbox->setAlarm(std::move(alarm));
}

void SpendHistory::settle()
{
    // What one write leads to may ask for the next. Taking back what is not there writes nothing, and waits
    // its turn.
    for (int round = 0; round < 3; ++round)
        (void)awaited(m_store->withdraw(IntentId{QStringLiteral("none")}, {}, false));
    countTries();
}

void SpendHistory::countTries()
{
    for (; m_seen < m_network->performed.size(); ++m_seen)
        ++m_model.consents[m_network->performed.at(m_seen).key].tries;
}

void SpendHistory::setCaps()
{
    SpendCaps caps;
    for (const SpendKind kind : spendKinds) {
        for (const SpendPeriod period : spendPeriods) {
            if (m_random.percent(55))
                continue;
            const qint64 price = kind == SpendKind::All ? 1'000'000 : prices[size_t(kind)];
            const qint64 cap = price * m_random.between(1, period == SpendPeriod::Day ? 3 : 6);
            caps.at(kind, period) = Money::fromMinor(cap);
            m_model.caps[size_t(kind)][size_t(period)] = cap;
        }
    }
    (void)awaited(m_outbox->setSpendCaps(caps));
}

QString SpendHistory::play(int steps)
{
    for (int i = 0; i < steps && m_wrong.isEmpty(); ++i) {
        step();
        check();
    }
    return m_wrong.isEmpty() ? QString()
                             : m_wrong + QStringLiteral("\n  ") + m_told.join(QStringLiteral("\n  "));
}

void SpendHistory::step()
{
    const auto chance = m_random.below(100);
    if (chance < 45)
        click();
    else if (chance < 52)
        undo();
    else if (chance < 72)
        send();
    else if (chance < 80)
        retry();
    else if (chance < 83)
        discard();
    else if (chance < 87)
        spendElsewhere();
    else if (chance < 91) {
        note(QStringLiteral("restart"));
        settle();
        open();
        m_outbox->flush();
    } else
        changeClock();
    settle();
    follow();
}

void SpendHistory::note(const QString &what)
{
    m_told.append(m_clock.now().toString(Qt::ISODate) + QStringLiteral(": ") + what);
}

void SpendHistory::click()
{
    const int kind = int(m_random.below(5));
    const Act act = actOf(kind, QStringLiteral("%1").arg(++m_number));
    const qint64 price = prices[size_t(kind)];
    const bool allowed = m_model.allows(kind, price, today());
    if (m_outbox->quote(act).stop.has_value() == allowed)
        m_wrong = QStringLiteral("the button of kind %1 says otherwise than the model").arg(kind);
    const Result<IntentId> taken = awaited(m_outbox->submit(act, Money::fromMinor(price)));
    note(QStringLiteral("click on kind %1: %2")
             .arg(kind)
             .arg(QLatin1String(taken.ok() ? "taken" : "stopped")));
    if (taken.ok() != allowed)
        m_wrong = QStringLiteral("a click on kind %1 was %2")
                      .arg(kind)
                      .arg(QLatin1String(taken.ok() ? "taken" : "stopped"));
    if (taken)
        m_model.take(m_outbox->intent(*taken).value()->key, kind, price, today());
}

std::optional<Intent> SpendHistory::pick(bool (*fits)(const Intent &))
{
    std::vector<Intent> found;
    for (const Intent &intent : m_outbox->intents().valueOr({}))
        if (fits(intent))
            found.push_back(intent);
    return found.empty() ? std::nullopt : std::optional(m_random.pick(found));
}

void SpendHistory::undo()
{
    const auto intent = pick([](const Intent &one) { return one.state == Intent::State::Waiting; });
    if (!intent || !awaited(m_outbox->undo(intent->id)).ok())
        return;
    note(QStringLiteral("undo"));
    SpendModel::Consent &consent = m_model.consents[intent->key];
    consent.counts = consent.tries > 1;
    consent.mayCost = m_booked.contains(intent->key);
}

void SpendHistory::retry()
{
    const auto intent = pick([](const Intent &one) {
        return one.state == Intent::State::NeedsYou || one.state == Intent::State::Refused;
    });
    if (!intent)
        return;
    const int kind = kindOfAct(intent->act);
    const Money price = m_outbox->retryPrice(*intent);
    if (intent->unanswered) {
        // The same consent under the same key: it counts already, and passes no limit again.
        if (!awaited(m_outbox->retry(intent->id, price)).ok())
            m_wrong = QStringLiteral("what has no answer could not be asked again");
        note(QStringLiteral("kind %1 is asked again").arg(kind));
        return;
    }
    const bool allowed = m_model.allows(kind, price.minor(), today());
    const Result<void> taken = awaited(m_outbox->retry(intent->id, price));
    note(QStringLiteral("retry of kind %1: %2")
             .arg(kind)
             .arg(QLatin1String(taken.ok() ? "taken" : "stopped")));
    if (taken.ok() != allowed)
        m_wrong = QStringLiteral("a retry of kind %1 was %2")
                      .arg(kind)
                      .arg(QLatin1String(taken.ok() ? "taken" : "stopped"));
    if (taken)
        m_model.take(m_outbox->intent(intent->id).value()->key, kind, price.minor(), today());
}

void SpendHistory::discard()
{
    const auto intent = pick([](const Intent &one) {
        return one.state != Intent::State::Waiting && one.state != Intent::State::Sending;
    });
    if (intent && awaited(m_outbox->discard(intent->id)).ok())
        note(QStringLiteral("discard"));
}

void SpendHistory::spendElsewhere()
{
    const int kind = int(m_random.below(5));
    const Act act = actOf(kind, QStringLiteral("elsewhere-%1").arg(++m_number));
    const StatementItem item =
        itemOf(act, prices[size_t(kind)], QStringLiteral("item-%1").arg(m_number), m_clock.now());
    (void)awaited(m_store->apply({{}, {item}, {}, false}));
    m_model.items.append({kind, prices[size_t(kind)], today(), {}});
    m_model.latest = m_model.dayAt(today());
    note(QStringLiteral("kind %1 elsewhere").arg(kind));
}

void SpendHistory::changeClock()
{
    const QDateTime now = m_clock.now();
    switch (m_random.below(6)) {
    case 0:
        m_clock.advance(m_random.between(1, 20) * hour);
        break;
    case 1: // to just before midnight, and over it
        m_clock.setNow(QDateTime(now.date(), QTime(23, 59, 58), Qt::UTC));
        break;
    case 2: // to the end of the month
        m_clock.setNow(QDateTime(QDate(now.date().year(), now.date().month(), now.date().daysInMonth()),
                                 QTime(23, 59, 57), Qt::UTC));
        break;
    case 3:
        m_clock.setNow(now.addMSecs(-m_random.between(1, 30) * hour));
        break;
    case 4:
        m_clock.setNow(now.addDays(-m_random.between(1, 40)));
        break;
    default:
        m_clock.setNow(now.addDays(m_random.between(1, 40)));
    }
    note(QStringLiteral("the clock is set"));
}

void SpendHistory::send()
{
    m_clock.advance(m_random.percent(70) ? 6'000 : 20 * minute);
    m_outbox->flush();
    settle();
    for (int index = 0; index < m_network->performed.size(); ++index) {
        if (m_network->performed.at(index).promise->future().isFinished())
            continue;
        answer(index);
        settle();
    }
}

void SpendHistory::answer(int index)
{
    const FakeNetwork::Performed sent = m_network->performed.at(index);
    SpendModel::Consent &consent = m_model.consents[sent.key];
    const auto chance = m_random.below(100);
    Problem problem;
    problem.status = 409;
    if (m_booked.contains(sent.key) ? chance < 70 : chance < 45) {
        note(QStringLiteral("booked kind %1").arg(kindOfAct(sent.act)));
        if (!m_booked.contains(sent.key))
            m_booked.insert(sent.key, itemOf(sent.act, sent.price.minor(),
                                             QStringLiteral("item-%1").arg(++m_number), m_clock.now()));
        Receipt receipt;
        receipt.entries.append(m_booked.value(sent.key));
        consent.answered = true;
        m_model.latest = m_model.dayAt(receipt.entries.first().at.date());
        m_network->answer(index, Outcome(receipt));
    } else if (!m_booked.contains(sent.key) && chance < 75) {
        problem.type = chance < 60 ? Problem::Type::AlreadyRated : Problem::Type::PriceChanged;
        if (problem.type == Problem::Type::PriceChanged)
            problem.price = Money::fromMinor(prices[size_t(kindOfAct(sent.act))]);
        note(QStringLiteral("refused kind %1").arg(kindOfAct(sent.act)));
        consent.counts = consent.mayCost = false;
        m_network->answer(index, Outcome(problem));
    } else {
        // The answer is lost; half of the time it was booked, and the statement may show it before the
        // receipt comes.
        const bool booked = m_booked.contains(sent.key) || m_random.percent(50);
        note(QStringLiteral("answer lost, %1").arg(QLatin1String(booked ? "booked" : "not booked")));
        if (booked && !m_booked.contains(sent.key)) {
            const StatementItem item = itemOf(sent.act, sent.price.minor(),
                                              QStringLiteral("item-%1").arg(++m_number), m_clock.now());
            m_booked.insert(sent.key, item);
            if (m_random.percent(60)) {
                (void)awaited(m_store->apply({{}, {item}, {}, false}));
                m_model.items.append({kindOfAct(sent.act), sent.price.minor(), today(), sent.key});
                m_model.latest = m_model.dayAt(today());
            }
        }
        m_network->answer(index, anError(AppError::Kind::Timeout));
    }
}

/// A key that became too old is not sent again; what was never sent is given back then.
void SpendHistory::follow()
{
    for (const Intent &intent : m_outbox->intents().valueOr({})) {
        if (intent.state != Intent::State::NeedsYou || intent.problem)
            continue;
        SpendModel::Consent &consent = m_model.consents[intent.key];
        if (consent.tries == 0)
            consent.counts = consent.mayCost = false;
    }
}

void SpendHistory::check()
{
    if (!m_wrong.isEmpty())
        return;
    m_wrong = m_model.exceeded();
    const Spending &spending = m_outbox->spending();
    const QDate day = m_model.dayAt(today());
    if (m_wrong.isEmpty() && spending.day != day)
        m_wrong = QStringLiteral("counts on %1").arg(spending.day.toString(Qt::ISODate));
    for (const SpendKind kind : spendKinds) {
        for (const SpendPeriod period : spendPeriods) {
            const qint64 known = spending.spent.at(kind, period).minor();
            const qint64 expected = m_model.used(int(kind), int(period), day);
            if (m_wrong.isEmpty() && known != expected)
                m_wrong = QStringLiteral("kind %1, period %2: %3 used instead of %4")
                              .arg(int(kind))
                              .arg(int(period))
                              .arg(known)
                              .arg(expected);
        }
    }
}

} // namespace farthing
