// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/historyplay.h"

#include "core/money.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtGui/QImage>

// A history until its last action; what is compared after it is in historyend.cpp.
namespace farthing::model {
namespace {

struct Beginning
{
    int level;
    Micro grant;
};

/// Around every gate, rich and poor; the last two differ from seed to seed.
constexpr std::array<Beginning, 10> beginnings{{{20, 70 * twei},
                                                {22, 45 * twei},
                                                {20, 12'340'000},
                                                {19, 6 * twei},
                                                {13, 9 * twei},
                                                {13, 420'000},
                                                {13, 2'000'001},
                                                {12, 3 * twei},
                                                {5, 1 * twei},
                                                {5, 700'000}}};

template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("failed: %s", qPrintable(result.error().detail));
    return std::move(result).value();
}

QByteArray anImage()
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A rulebook as an operator writes it.
QByteArray rulebook(const Rules &rules)
{
    const auto amount = [](Micro micro) {
        return QJsonValue(amountText(micro));
    };
    const QJsonObject amounts{{QStringLiteral("plus_reader"), amount(rules.plusReader)},
                              {QStringLiteral("plus_author"), amount(rules.plusAuthor)},
                              {QStringLiteral("minus"), amount(rules.minus)},
                              {QStringLiteral("comment_tribute"), amount(rules.commentTribute)},
                              {QStringLiteral("comment_author_share"), amount(rules.commentAuthorShare)},
                              {QStringLiteral("comment_reward"), amount(rules.commentReward)},
                              {QStringLiteral("like_own"), amount(rules.likeOwn)},
                              {QStringLiteral("like_commenter"), amount(rules.likeCommenter)},
                              {QStringLiteral("like_author"), amount(rules.likeAuthor)},
                              {QStringLiteral("dislike_own"), amount(rules.dislikeOwn)},
                              {QStringLiteral("dislike_commenter"), amount(rules.dislikeCommenter)},
                              {QStringLiteral("dislike_author"), amount(rules.dislikeAuthor)},
                              {QStringLiteral("publish_tribute"), amount(rules.publishTribute)},
                              {QStringLiteral("pnl_report"), amount(rules.pnlReport)}};
    const QJsonObject gates{
        {QStringLiteral("plus"), rules.gatePlus},       {QStringLiteral("like"), rules.gateLike},
        {QStringLiteral("minus"), rules.gateMinus},     {QStringLiteral("dislike"), rules.gateDislike},
        {QStringLiteral("comment"), rules.gateComment}, {QStringLiteral("publish"), rules.gatePublish}};
    const QJsonObject experience{{QStringLiteral("read"), rules.experienceRead},
                                 {QStringLiteral("plus"), rules.experiencePlus},
                                 {QStringLiteral("comment"), rules.experienceComment},
                                 {QStringLiteral("like_received"), rules.experienceLikeReceived}};
    const QJsonObject reading{{QStringLiteral("words_per_minute"), rules.wordsPerMinute},
                              {QStringLiteral("characters_per_minute"), rules.charactersPerMinute},
                              {QStringLiteral("seconds_per_image"), rules.secondsPerImage},
                              {QStringLiteral("minimum_seconds"), rules.minimumSeconds}};
    const QJsonObject book{
        {QStringLiteral("version"), 1},
        {QStringLiteral("unit"), QStringLiteral("Twei")},
        {QStringLiteral("amounts"), amounts},
        {QStringLiteral("gates"), gates},
        {QStringLiteral("pluses_per_day"), rules.plusesPerDay},
        {QStringLiteral("paid_likes_per_day"), rules.paidLikesPerDay},
        {QStringLiteral("comment_rewards_per_day"), rules.commentRewardsPerDay},
        {QStringLiteral("comment_reward_min_characters"), rules.commentRewardMinCharacters},
        {QStringLiteral("experience"), experience},
        {QStringLiteral("level_step"), rules.levelStep},
        {QStringLiteral("reading"), reading}};
    return QJsonDocument(book).toJson(QJsonDocument::Compact);
}

} // namespace

void HistoryCounts::add(const HistoryCounts &other)
{
    const auto sum = [](std::map<std::string, int> &to, const std::map<std::string, int> &from) {
        for (const auto &[name, count] : from)
            to[name] += count;
    };
    sum(actions, other.actions);
    sum(answers, other.answers);
    sum(refusals, other.refusals);
    sum(corners, other.corners);
}

HistoryPlay::HistoryPlay(std::uint64_t seed, const QString &database)
    : m_seed(seed),
      m_served({}, database),
      m_client(m_served.server->url()),
      m_random(seed),
      m_model(m_served.clock.now().toMSecsSinceEpoch())
{}

QString HistoryPlay::play(int actions)
{
    join();
    const QByteArray key = "Idempotency-Key: " + QByteArray::fromStdString(m_random.uuid());
    const RawAnswer image =
        m_client.ask(m_served.request("POST", "/v1/media", m_tokens.at(0), anImage(), {key}));
    const std::string imageId = image.json().value(u"id").toString().toStdString();
    m_generator = std::make_unique<ActionGenerator>(m_random, m_model, actions, imageId);
    for (int index = 0; index < actions && m_report.isEmpty(); ++index) {
        perhapsTheOperatorActs(index, actions);
        step(index, m_generator->plan(index));
    }
    buyEveryReport(actions);
    if (m_report.isEmpty())
        compareBooks();
    m_counts.corners = m_model.corners();
    return m_report;
}

void HistoryPlay::join()
{
    std::vector<Beginning> all(beginnings.begin(), beginnings.end());
    all.push_back({int(m_random.between(3, 4)), 900'000});
    all.push_back({int(m_random.between(1, 2)), 650'000});
    for (const Beginning &beginning : all) {
        const Micro grant = beginning.grant + m_random.below(2) * 7;
        const QString name = QStringLiteral("Account %1").arg(m_tokens.size());
        m_tokens.append(m_served.join(name, beginning.level, amountText(grant)));
        m_model.join(beginning.level, grant);
        m_ids.append(get("/v1/me", int(m_tokens.size()) - 1).value(u"id").toString());
        m_served.clock.advance(m_random.below(3) * second);
        m_model.setNow(m_served.clock.now().toMSecsSinceEpoch());
    }
}

// Money comes from outside now and then, and in every third history the rulebook changes on the way.
void HistoryPlay::perhapsTheOperatorActs(int index, int actions)
{
    if (m_random.percent(3)) {
        const int account = int(m_random.below(m_tokens.size()));
        const Micro amount = m_random.below(2 * twei);
        m_tokens[account] = m_served.join(QStringLiteral("Account %1").arg(account), 1, amountText(amount));
        m_model.grant(account, amount);
        ++m_counts.actions["grant"];
    }
    if (m_seed % 3 == 0 && index == actions * 4 / 5)
        changeRules();
}

void HistoryPlay::changeRules()
{
    Rules rules;
    for (Micro *amount : {&rules.plusReader, &rules.plusAuthor, &rules.minus, &rules.commentReward,
                          &rules.likeOwn, &rules.likeCommenter, &rules.likeAuthor, &rules.dislikeCommenter})
        *amount = m_random.percent(15) ? 0 : m_random.below(twei);
    rules.commentTribute = m_random.between(1, twei);
    rules.commentAuthorShare = m_random.below(rules.commentTribute + 1);
    rules.dislikeOwn = m_random.between(1, twei / 4);
    rules.dislikeAuthor = m_random.below(rules.dislikeOwn + 1);
    rules.publishTribute = m_random.between(1, 7 * twei);
    rules.pnlReport = m_random.between(1, 2 * twei);
    rules.gatePlus = int(m_random.between(1, 4));
    rules.gateLike = int(m_random.between(1, 6));
    rules.gateComment = int(m_random.between(5, 14));
    rules.plusesPerDay = int(m_random.between(0, 12));
    rules.paidLikesPerDay = int(m_random.between(0, 22));
    rules.commentRewardsPerDay = int(m_random.between(0, 12));
    rules.experienceComment = int(m_random.below(9));
    rules.levelStep = int(m_random.between(8, 12));
    if (const Result<void> done = platform::adoptRules(*m_served.database, m_served.clock, rulebook(rules));
        !done)
        qFatal("the rules were refused: %s", qPrintable(done.error().detail));
    m_model.adopt(rules);
    ++m_counts.actions["rules"];
}

void HistoryPlay::step(int index, Time pause)
{
    m_served.clock.advance(pause);
    m_model.setNow(m_served.clock.now().toMSecsSinceEpoch());
    act(index, m_generator->compose());
}

void HistoryPlay::act(int index, const Action &action)
{
    const QByteArray request = QByteArray::fromStdString(action.request);
    const qsizetype line = request.indexOf('\n');
    const QByteArrayList head = request.first(line).split(' ');
    QByteArrayList headers;
    if (action.flaw != Flaw::NoKey)
        headers.append("Idempotency-Key: " + QByteArray::fromStdString(action.key));
    else
        headers.append("X-Idempotency-Key: none");
    const QByteArray token =
        action.flaw == Flaw::UnknownToken ? QByteArray("nobody") : m_tokens.at(action.account);
    const Answer expected = m_model.perform(action);
    const RawAnswer got =
        m_client.ask(m_served.request(head.at(0), head.at(1), token, request.sliced(line + 1), headers));
    count(action, expected);
    check(action, expected, got);
    if (!m_differences.isEmpty())
        m_report = described(index, action, expected, got);
}

void HistoryPlay::count(const Action &action, const Answer &expected)
{
    const std::string kind = kindNames[std::size_t(action.kind)];
    ++m_counts.actions[kind];
    ++m_counts.answers[kind + (expected.problem.empty() ? " 200" : ' ' + expected.problem)];
    if (!expected.problem.empty())
        ++m_counts.refusals[expected.problem];
    if (expected.again)
        ++m_counts.actions[expected.rebuilt ? "(repeated after 30 days)" : "(repeated)"];
}

QString HistoryPlay::described(int index, const Action &action, const Answer &expected,
                               const RawAnswer &got) const
{
    const QByteArray wanted =
        expected.problem.empty()
            ? QByteArray("200 with balance ") + amountText(expected.balance).toLatin1()
            : QJsonDocument(Expectation::problem(expected)).toJson(QJsonDocument::Compact);
    const auto shortened = [](const QString &text) {
        return text.size() <= 900 ? text : text.left(700) + QStringLiteral(" … ") + text.right(200);
    };
    const QString head = QStringLiteral("seed %1, action %2 at %3, account %4 (level %5), key %6")
                             .arg(m_seed)
                             .arg(index)
                             .arg(timeText(m_model.now()))
                             .arg(action.account)
                             .arg(m_model.level(action.account))
                             .arg(QString::fromStdString(action.key));
    const QStringList lines{
        head, m_differences.join(QLatin1Char('\n')), shortened(QString::fromStdString(action.request)),
        QStringLiteral("model: ") + QString::fromUtf8(wanted),
        QStringLiteral("platform: %1 ").arg(got.status) + shortened(QString::fromUtf8(got.body))};
    return lines.join(QLatin1Char('\n'));
}

} // namespace farthing::model
