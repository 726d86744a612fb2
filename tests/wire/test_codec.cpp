// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samples.h"
#include "support/testcase.h"
#include "wire/codec.h"
#include "wire/json.h"

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

/// Every value of the interface goes out and comes back the same, through bytes.
class CodecTest : public TestCase
{
    Q_OBJECT

private slots:
    void comesBackTheSame();
    void comesBackTheSameInPages();
    void comesBackTheSameAsChanges();
    void comesBackTheSameWithAnyValue_data();
    void comesBackTheSameWithAnyValue();
    void writesTheNamesOfTheInterface();
    void writesTheDefaultRulebook();
    void readsAStrictRulebook();
    void refusesARulebookThatDoesNotAddUp();
    void ignoresWhatItDoesNotKnow();
    void readsAnotherVersionNoFurther();
    void namesEveryLine();
    void readsTimes_data();
    void readsTimes();
    void readsProblems();
};

namespace {

template <class T>
Result<T> throughBytes(const T &value, Result<T> (*decode)(const QJsonObject &))
{
    const Result<QJsonObject> json = wire::parseObject(wire::toBytes(wire::encode(value)));
    return json ? decode(*json) : Result<T>(json.error());
}

template <class T>
void verifySame(const T &value, Result<T> (*decode)(const QJsonObject &))
{
    const Result<T> back = throughBytes(value, decode);
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().detail));
    QVERIFY2(*back == value, wire::toBytes(wire::encode(value)).constData());
}

Result<Rulebook> decodeRules(const QJsonObject &json)
{
    return wire::decodeRulebook(json);
}

QJsonObject exampleRules()
{
    return wire::parseObject(R"({"version": 1, "unit": "Twei",
        "amounts": {"plus_reader": "0.50", "plus_author": "0.25", "minus": "0.30", "comment_tribute": "0.40",
          "comment_author_share": "0.20", "comment_reward": "0.60", "like_own": "0.02", "like_commenter": "0.10",
          "like_author": "0.05", "dislike_own": "0.10", "dislike_commenter": "0.05", "dislike_author": "0.08",
          "publish_tribute": "5.00", "pnl_report": "1.00"},
        "gates": {"plus": 1, "like": 1, "minus": 3, "dislike": 5, "comment": 13, "publish": 20},
        "pluses_per_day": 10, "paid_likes_per_day": 20, "comment_rewards_per_day": 10,
        "comment_reward_min_characters": 40,
        "experience": {"read": 2, "plus": 1, "comment": 5, "like_received": 1}, "level_step": 10,
        "reading": {"words_per_minute": 238, "characters_per_minute": 500, "seconds_per_image": 8,
          "minimum_seconds": 10}})")
        .value();
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

} // namespace

void CodecTest::comesBackTheSame()
{
    verifySame(samples::post(), wire::decodePost);
    verifySame(samples::barePost(), wire::decodePost);
    verifySame(samples::comment(), wire::decodeComment);
    verifySame(samples::bareComment(), wire::decodeComment);
    verifySame(samples::account(), wire::decodeAccount);
    verifySame(samples::report(), wire::decodeReport);
    verifySame(samples::statementItem(), wire::decodeStatementItem);
    verifySame(samples::bareStatementItem(), wire::decodeStatementItem);
    verifySame(samples::platformInfo(), wire::decodePlatformInfo);
    verifySame(Rulebook(), decodeRules);
    Rulebook other;
    other.version = 7;
    other.amounts.minus = samples::twei(u"0.000001");
    other.gates.publish = 0;
    other.reading.minimumSeconds = 0;
    verifySame(other, decodeRules);
}

void CodecTest::comesBackTheSameInPages()
{
    verifySame(Page<Post>{{samples::post(), samples::barePost()}, u"n1"_s, u"c1"_s}, wire::decodePosts);
    verifySame(Page<Post>{{}, std::nullopt, u"c1"_s}, wire::decodePosts);
    verifySame(Page<Comment>{{samples::comment(), samples::bareComment()}, u"n1"_s, u"c1"_s},
               wire::decodeComments);
    verifySame(Page<PnlReport>{{samples::report()}, std::nullopt, u"c1"_s}, wire::decodeReports);
    verifySame(StatementPage{{samples::statementItem(), samples::bareStatementItem()},
                             u"n1"_s,
                             u"c1"_s,
                             samples::twei(u"9.6"),
                             true},
               wire::decodeStatement);
}

void CodecTest::comesBackTheSameAsChanges()
{
    verifySame(ChangePage{samples::changes(), u"n2"_s, true}, wire::decodeChangePage);
    verifySame(Receipt{samples::changes(), {samples::statementItem()}, samples::twei(u"-3"), 86},
               wire::decodeReceipt);
    verifySame(Receipt{{}, {}, Money(), std::nullopt, u"media-1"_s}, wire::decodeReceipt);
}

void CodecTest::comesBackTheSameWithAnyValue_data()
{
    QTest::addColumn<std::optional<QByteArray>>("value");
    QTest::newRow("none") << std::optional<QByteArray>();
    for (const char *json : {"true", "-17", "\"text\"", "[]", "{\"a\":[1,null]}", "9007199254740993"})
        QTest::newRow(json) << std::optional<QByteArray>(json);
}

void CodecTest::comesBackTheSameWithAnyValue()
{
    QFETCH(std::optional<QByteArray>, value);
    verifySame(StateValue{u"key"_s, 3, value}, wire::decodeState);
}

void CodecTest::writesTheNamesOfTheInterface()
{
    const auto names = [](const QJsonObject &object) {
        return object.keys().join(u' ');
    };
    const QJsonObject post = wire::encode(samples::post());
    QCOMPARE(names(post),
             u"author body counts edited_at id language media mine published_at removed_at revision "
             "tags time_to_read title"_s);
    QCOMPARE(names(post["author"_L1].toObject()), u"avatar id name"_s);
    QCOMPARE(names(post["counts"_L1].toObject()), u"comments minus plus"_s);
    QCOMPARE(names(post["mine"_L1].toObject()), u"counted_seconds earned earned_at rating"_s);
    QCOMPARE(post["published_at"_L1].toString(), u"2025-10-02T14:05:06.789Z"_s);
    QCOMPARE(post["mine"_L1]["earned"_L1].toString(), u"0.5"_s);

    const QJsonObject comment = wire::encode(samples::comment());
    QCOMPARE(names(comment),
             u"author avatar body counts id mine parent post published_at removed_at revision"_s);
    QCOMPARE(comment["mine"_L1]["booked"_L1].toArray(), (QJsonArray{u"like"_s, u"dislike"_s}));

    QCOMPARE(names(wire::encode(samples::account())),
             u"avatars balance comment_rewards_left experience id level name next_level_at paid_likes_left "
             "pluses_left pluses_reset_at revision"_s);
    QCOMPARE(names(wire::encode(samples::report())),
             u"id last_entry lines loss post profit taken_at total"_s);
    QCOMPARE(names(wire::encode(samples::statementItem())),
             u"amount at caused_by comment id line post post_title"_s);
    QCOMPARE(names(wire::encode(Receipt())), u"accepted balance changed entries"_s);
    QCOMPARE(names(wire::encode(samples::platformInfo())), u"api limits name sign_in support unit"_s);

    const QJsonObject tally = wire::encode(samples::changes().at(3));
    QCOMPARE(names(tally), u"id kind object op"_s);
    QCOMPARE(tally["kind"_L1].toString(), u"tally"_s);
    QCOMPARE(tally["object"_L1]["of"_L1].toString(), u"comment"_s);
}

void CodecTest::writesTheDefaultRulebook()
{
    const Result<Rulebook> read = wire::decodeRulebook(exampleRules(), true);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, Rulebook());
}

void CodecTest::readsAStrictRulebook()
{
    const QJsonObject top = with(exampleRules(), u"pluses_a_day"_s, 3);
    QVERIFY(wire::decodeRulebook(top).ok());
    QCOMPARE(wire::decodeRulebook(top, true).error().detail, u"pluses_a_day: unknown"_s);

    const QJsonObject gates = with(exampleRules()["gates"_L1].toObject(), u"report"_s, 1);
    const QJsonObject deep = with(exampleRules(), u"gates"_s, gates);
    QVERIFY(wire::decodeRulebook(deep).ok());
    QCOMPARE(wire::decodeRulebook(deep, true).error().detail, u"gates.report: unknown"_s);
    QVERIFY(wire::decodeRulebook(deep, true).error().userText.contains(u"gates.report"_s));
}

void CodecTest::refusesARulebookThatDoesNotAddUp()
{
    QJsonObject amounts = exampleRules()["amounts"_L1].toObject();
    amounts.insert(u"comment_author_share"_s, u"0.41"_s);
    const Result<Rulebook> greedy = wire::decodeRulebook(with(exampleRules(), u"amounts"_s, amounts));
    QVERIFY(!greedy.ok());
    QVERIFY(greedy.error().userText.contains(u"comment_author_share"_s));

    QVERIFY(!wire::decodeRulebook(with(exampleRules(), u"unit"_s, u"Gwei"_s)).ok());
    QVERIFY(!wire::decodeRulebook(with(exampleRules(), u"level_step"_s, 0)).ok());
}

void CodecTest::ignoresWhatItDoesNotKnow()
{
    QJsonObject post = wire::encode(samples::post());
    post.insert(u"mood"_s, u"calm"_s);
    QCOMPARE(wire::decodePost(post).value(), samples::post());

    QJsonObject page = wire::encode(ChangePage{{samples::post(), samples::comment()}, u"n"_s, false});
    QJsonArray items = page["items"_L1].toArray();
    items.prepend(QJsonObject{{u"kind"_s, u"weather"_s}, {u"op"_s, u"upsert"_s}, {u"object"_s, 3}});
    items.append(QJsonObject{{u"kind"_s, u"post"_s}, {u"op"_s, u"archive"_s}});
    items.append(QJsonObject{{u"kind"_s, u"rules"_s}, {u"op"_s, u"delete"_s}, {u"id"_s, u"rules"_s}});
    items.append(QJsonObject{{u"kind"_s, u"tally"_s},
                             {u"op"_s, u"upsert"_s},
                             {u"id"_s, u"x"_s},
                             {u"object"_s, QJsonObject{{u"of"_s, u"avatar"_s}}}});
    page.insert(u"items"_s, items);
    page.remove(u"more"_s);
    const Result<ChangePage> read = wire::decodeChangePage(page);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->items, (QList<Change>{samples::post(), samples::comment()}));
    QVERIFY(!read->more);
}

void CodecTest::readsAnotherVersionNoFurther()
{
    const Result<PlatformInfo> info =
        wire::decodePlatformInfo({{u"name"_s, u"Tomorrow"_s}, {u"api"_s, 2}, {u"limits"_s, u"many"_s}});
    QVERIFY(info.ok());
    QCOMPARE(info->api, 2);
}

void CodecTest::namesEveryLine()
{
    for (int i = 0; i <= int(Line::Grant); ++i)
        QCOMPARE(wire::lineFromName(wire::lineName(Line(i))), std::optional(Line(i)));
    QCOMPARE(wire::lineName(Line::EarnedForPluses), u"earned_for_pluses"_s);
    QCOMPARE(wire::lineName(Line::PnlReports), u"pnl_reports"_s);
    QVERIFY(!wire::lineFromName(u"Earned_for_pluses"));
    QVERIFY(!wire::lineFromName(u""));
}

void CodecTest::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc);
    };
    row("2025-10-02T14:05:06.789Z", "2025-10-02T14:05:06.789Z");
    row("2025-10-02t14:05:06z", "2025-10-02T14:05:06.000Z");
    row("2025-10-02T14:05:06.7Z", "2025-10-02T14:05:06.700Z");
    row("2025-10-02T14:05:06.789999999Z", "2025-10-02T14:05:06.789Z");
    row("2025-10-02T14:05:06+05:30", "2025-10-02T08:35:06.000Z");
    row("2025-12-31T23:30:00.250-01:00", "2026-01-01T00:30:00.250Z");
    row("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z");
    row("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z");
    for (const char *bad :
         {"", "2025-10-02", "2025-10-02 14:05:06Z", "2025-10-02T14:05:06", "2025-10-02T14:05Z", "14:05:06Z",
          "2025-02-29T00:00:00Z", "2025-13-01T00:00:00Z", "2025-10-02T24:00:00Z", "2025-10-02T14:60:00Z",
          "2025-10-02T14:05:61Z", "2025-10-02T14:05:06.Z", "2025-10-02T14:05:06+24:00",
          "2025-10-02T14:05:06+0530", "2025-10-02T14:05:06Z ", "2025-10-02T14:05:06Z\n",
          "+2025-10-02T14:05:06Z", "1759413906"})
        row(bad, "");
    QTest::newRow("other digits") << u"٢٠٢٥-10-02T14:05:06Z"_s << QString();
}

void CodecTest::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const QDateTime time = wire::decodeTime(text);
    QCOMPARE(time.isValid(), !utc.isEmpty());
    if (!time.isValid())
        return;
    QCOMPARE(time.timeSpec(), Qt::UTC);
    QCOMPARE(wire::encodeTime(time), utc);
}

void CodecTest::readsProblems()
{
    const Problem problem = samples::problem();
    QCOMPARE(wire::decodeProblem(402, wire::encode(problem)), problem);
    QCOMPARE(wire::encode(problem)["type"_L1].toString(), u"urn:farthing:problem:insufficient-funds"_s);

    Problem bare;
    bare.status = 418;
    QCOMPARE(wire::decodeProblem(418, {}), bare);

    const Problem odd = wire::decodeProblem(403, {{u"type"_s, u"urn:farthing:problem:tea-time"_s},
                                                  {u"gate"_s, -1},
                                                  {u"price"_s, 0.4},
                                                  {u"have"_s, 2}});
    QCOMPARE(odd.type, Problem::Type::Other);
    QVERIFY(!odd.gate && !odd.price);
    QCOMPARE(odd.have, std::optional(2));

    for (int type = 0; type < int(Problem::Type::Other); ++type) {
        Problem each;
        each.type = Problem::Type(type);
        each.status = 400;
        QCOMPARE(wire::decodeProblem(400, wire::encode(each)), each);
    }
}

FARTHING_TEST(CodecTest)
#include "test_codec.moc"
