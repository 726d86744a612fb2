// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>

namespace farthing {

namespace {

/// The same for the same words, so that a repeated request is the same request.
QByteArray uuid(quint32 seed, int number, const char *what)
{
    static const QUuid space(QStringLiteral("{0b5f2a52-1c55-4a0c-8f1c-2f6f1a3a4c11}"));
    const QString name = QStringLiteral("%1/%2/%3").arg(seed).arg(number).arg(QLatin1String(what));
    return QUuid::createUuidV5(space, name).toByteArray(QUuid::WithoutBraces);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

constexpr int ofThree = 3;
constexpr int ofTen = 10;

} // namespace

Crowd::Crowd(const Servers &servers, Plan plan) : m_servers(servers), m_plan(std::move(plan)) {}

Crowd::~Crowd()
{
    m_giveUp = true;
    stop();
}

void Crowd::start()
{
    m_running = m_plan.lanes;
    for (int lane = 0; lane < m_plan.lanes; ++lane)
        m_threads.emplace_back([this, lane] { run(size_t(lane)); });
}

void Crowd::stop()
{
    m_stop = true;
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

/// What number `number` of the plan wants. Every third wants again what another one wants.
Crowd::Wish Crowd::wish(int number) const
{
    QRandomGenerator random(m_plan.seed * 7919U + quint32(number));
    int of = number;
    // Half of the repetitions follow at the heels of the first, the others come long after it.
    if (number % ofThree == 2)
        of = random.bounded(2) == 0 ? number - 1 : random.bounded(number / ofThree + 1) * ofThree;
    random.seed(m_plan.seed * 104729U + quint32(of));
    Wish wish;
    const auto one = [&random](const auto &list) {
        return list.at(random.bounded(int(list.size())));
    };
    wish.poor = of % ofTen == 1 && !m_plan.poor.isEmpty();
    const qsizetype fight = of / ofTen / fightersPerPoor;
    const QString post = one(m_plan.posts);
    Lane::Request &request = wish.request;
    request.token = wish.poor ? m_plan.poor.at(fight % m_plan.poor.size()) : one(m_plan.rich);
    request.key = uuid(m_plan.seed, of, "key");
    request.path = "/v1/posts/" + post.toLatin1();
    const int dice = random.bounded(ofTen);
    if (wish.poor || dice > 2) {
        wish.comment = true;
        request.method = "POST";
        request.path += "/comments";
        request.body = json({{QStringLiteral("id"), QString::fromLatin1(uuid(m_plan.seed, of, "comment"))},
                             {QStringLiteral("body"), QStringLiteral("Words number %1.").arg(of)},
                             {QStringLiteral("parent"), QJsonValue::Null},
                             {QStringLiteral("avatar"), QJsonValue::Null},
                             {QStringLiteral("price"), QStringLiteral("0.4")}});
    } else if (dice == 0) {
        request.method = "PUT";
        request.path += "/rating";
        request.body = json({{QStringLiteral("rating"), QStringLiteral("minus")},
                             {QStringLiteral("price"), QStringLiteral("0.3")}});
    } else {
        request.method = "POST";
        request.path += "/pnl-reports";
        request.body = json({{QStringLiteral("price"), QStringLiteral("1")}});
    }
    return wish;
}

void Crowd::run(size_t number)
{
    {
        Lane lane(m_servers, number);
        while (!m_stop) {
            const int next = m_next++;
            if (m_plan.requests > 0 && next >= m_plan.requests)
                break;
            const Wish wanted = wish(next);
            bool wasAccepted = false;
            {
                const std::lock_guard lock(m_mutex);
                wasAccepted = m_outcomes.value(wanted.request.key).answer.status == 200;
            }
            const int repeatsBefore = lane.repeats();
            QElapsedTimer timer;
            timer.start();
            const Lane::Answer answer = lane.insist(wanted.request, m_giveUp);
            ++m_sent;
            note(wanted, answer, wasAccepted);
            const std::lock_guard lock(m_mutex);
            m_repeats += lane.repeats() - repeatsBefore;
            if (lane.repeats() == repeatsBefore)
                m_milliseconds.append(int(timer.elapsed()));
        }
    }
    --m_running;
}

void Crowd::note(const Wish &wish, const Lane::Answer &answer, bool wasAccepted)
{
    if (answer.status == 0 || answer.status == 503)
        return; // given up
    const std::lock_guard lock(m_mutex);
    Outcome &outcome = m_outcomes[wish.request.key];
    const QString name = QString::fromLatin1(wish.request.key);
    if (answer.status == 200) {
        if (outcome.answer.status == 200 && outcome.answer.body != answer.body)
            m_faults.append(
                QStringLiteral("%1: another answer than before: %2, then %3")
                    .arg(name, QString::fromUtf8(outcome.answer.body), QString::fromUtf8(answer.body)));
        outcome = {answer, wish.comment, wish.poor};
        return;
    }
    if (wasAccepted)
        m_faults.append(QStringLiteral("%1: accepted, then %2").arg(name, QString::fromUtf8(answer.body)));
    const QString problem = answer.problem();
    const bool expected = wish.poor ? problem == QLatin1String("insufficient-funds")
                                    : problem == QLatin1String("already-rated");
    if (!expected)
        m_faults.append(QStringLiteral("%1: %2").arg(name, QString::fromUtf8(answer.body)));
    if (outcome.answer.status != 200)
        outcome = {answer, wish.comment, wish.poor};
}

Crowd::Tally Crowd::tally() const
{
    const std::lock_guard lock(m_mutex);
    Tally tally;
    for (auto outcome = m_outcomes.cbegin(); outcome != m_outcomes.cend(); ++outcome) {
        const bool accepted = outcome->answer.status == 200;
        (accepted ? tally.accepted : tally.refused).append(QString::fromLatin1(outcome.key()));
        tally.comments += accepted && outcome->comment;
        tally.commentsOfPoor += accepted && outcome->poor;
    }
    tally.repeats = m_repeats;
    tally.milliseconds = m_milliseconds;
    tally.faults = m_faults;
    return tally;
}

} // namespace farthing
