// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samples.h"
#include "support/testcase.h"
#include "wire/codec.h"

#include <functional>

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

/// Spoils every member of every value, one at a time, and expects the error to name exactly that member.
class StrictnessTest : public TestCase
{
    Q_OBJECT

private slots:
    void namesTheMemberThatIsWrong_data();
    void namesTheMemberThatIsWrong();
    void refusesValues_data();
    void refusesValues();
};

namespace {

/// The detail of a decoder's error, or nothing where it went well.
using Decoder = std::function<QString(const QJsonObject &)>;

template <class T>
Decoder decoder(Result<T> (*decode)(const QJsonObject &))
{
    return [decode](const QJsonObject &json) {
        const Result<T> value = decode(json);
        return value ? QString() : value.error().detail;
    };
}

struct Subject
{
    QString name;
    QJsonObject json;
    Decoder decode;
    QStringList mayBeAbsent;
};

Receipt wholeReceipt()
{
    return {samples::changes(), {samples::statementItem()}, samples::twei(u"3"), 86};
}

QList<Subject> subjects()
{
    const auto rules = [](const QJsonObject &json) {
        const Result<Rulebook> value = wire::decodeRulebook(json);
        return value ? QString() : value.error().detail;
    };
    const Page<Post> posts{{samples::post()}, u"n"_s, u"c"_s};
    const StatementPage statement{{samples::statementItem()}, u"n"_s, u"c"_s, samples::twei(u"9"), true};
    const ChangePage changes{samples::changes(), u"n"_s, true};
    return {
        {u"platform"_s,
         wire::encode(samples::platformInfo()),
         decoder(wire::decodePlatformInfo),
         {u"support"_s}},
        {u"rules"_s, wire::encode(Rulebook()), rules, {}},
        {u"account"_s, wire::encode(samples::account()), decoder(wire::decodeAccount), {}},
        {u"post"_s,
         wire::encode(samples::post()),
         decoder(wire::decodePost),
         {u"body"_s, u"edited_at"_s, u"removed_at"_s, u"author.avatar"_s, u"mine.rating"_s, u"mine.earned"_s,
          u"mine.earned_at"_s}},
        {u"comment"_s,
         wire::encode(samples::comment()),
         decoder(wire::decodeComment),
         {u"body"_s, u"parent"_s, u"avatar"_s, u"removed_at"_s, u"author.avatar"_s}},
        {u"report"_s, wire::encode(samples::report()), decoder(wire::decodeReport), {}},
        {u"item"_s,
         wire::encode(samples::statementItem()),
         decoder(wire::decodeStatementItem),
         {u"post"_s, u"post_title"_s, u"comment"_s}},
        {u"posts"_s, wire::encode(posts), decoder(wire::decodePosts), {u"next"_s, u"*"_s}},
        {u"statement"_s, wire::encode(statement), decoder(wire::decodeStatement), {u"next"_s, u"*"_s}},
        {u"changes"_s, wire::encode(changes), decoder(wire::decodeChangePage), {u"more"_s, u"*"_s}},
        {u"receipt"_s, wire::encode(wholeReceipt()), decoder(wire::decodeReceipt), {u"accepted"_s, u"*"_s}},
    };
}

/// What is no right value anywhere: an object where there is none, a number where there is one.
QJsonValue wrongFor(const QJsonValue &right)
{
    return right.isObject() ? QJsonValue(3) : QJsonValue(QJsonObject{{u"wrong"_s, true}});
}

using Spoilt = std::function<void(const QString &path, const QJsonValue &whole, bool removed)>;

void spoilEach(const QJsonValue &value, const QString &path, const Spoilt &use);

void spoilMembers(const QJsonObject &object, const QString &path, const Spoilt &use)
{
    for (const QString &name : object.keys()) {
        const QString inner = path.isEmpty() ? name : path + u'.' + name;
        QJsonObject spoilt = object;
        spoilt.remove(name);
        use(inner, spoilt, true);
        spoilt.insert(name, wrongFor(object.value(name)));
        use(inner, spoilt, false);
        spoilEach(object.value(name), inner, [&](const QString &where, const QJsonValue &part, bool removed) {
            QJsonObject whole = object;
            whole.insert(name, part);
            use(where, whole, removed);
        });
    }
}

void spoilEach(const QJsonValue &value, const QString &path, const Spoilt &use)
{
    if (value.isObject())
        spoilMembers(value.toObject(), path, use);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString inner = path + u"[%1]"_s.arg(i);
        QJsonArray spoilt = array;
        spoilt[i] = wrongFor(array.at(i));
        use(inner, spoilt, false);
        spoilEach(array.at(i), inner, [&, i](const QString &where, const QJsonValue &part, bool removed) {
            QJsonArray whole = array;
            whole[i] = part;
            use(where, whole, removed);
        });
    }
}

/// In a page, what its items may leave out is shown by the items' own rows.
bool mayBeAbsent(const Subject &subject, const QString &path)
{
    const bool isPart = path.contains(u'[') && subject.mayBeAbsent.contains(u"*"_s);
    return isPart || subject.mayBeAbsent.contains(path);
}

/// Members of a change that no decoder looks at: a deletion has no object, and a state's value may be
/// anything.
bool isFree(const QString &path)
{
    static const QRegularExpression free(u"\\[(4|5)\\]\\.object$|\\.object\\.value(\\.|$)"_s);
    return free.match(path).hasMatch();
}

} // namespace

void StrictnessTest::namesTheMemberThatIsWrong_data()
{
    QTest::addColumn<int>("index");
    const QList<Subject> all = subjects();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).name)) << i;
}

void StrictnessTest::namesTheMemberThatIsWrong()
{
    QFETCH(int, index);
    const Subject subject = subjects().at(index);
    QCOMPARE(subject.decode(subject.json), QString());
    int tried = 0;
    spoilEach(subject.json, {}, [&](const QString &path, const QJsonValue &whole, bool removed) {
        if (isFree(path) || (removed && mayBeAbsent(subject, path)))
            return;
        const QString detail = subject.decode(whole.toObject());
        QVERIFY2(detail.startsWith(path + u':'),
                 qPrintable(path + (removed ? u" removed"_s : u" wrong"_s) + u": got “"_s + detail + u'”'));
        ++tried;
    });
    QVERIFY2(tried >= 8, qPrintable(u"only %1 members were spoilt"_s.arg(tried)));
}

void StrictnessTest::refusesValues_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *subject, const char *member, const QJsonValue &value, const char *what) {
        QTest::addRow("%s.%s %s", subject, member, what)
            << QString::fromLatin1(subject) << QString::fromLatin1(member) << value;
    };
    row("post", "id", u""_s, "empty");
    row("post", "id", QString(65, u'x'), "of 65 characters");
    row("post", "id", u".."_s, "that leaves its path");
    row("post", "id", u"a\nb"_s, "with a line break");
    row("post", "revision", 1.5, "with a fraction");
    row("post", "revision", -1, "negative");
    row("post", "revision", 1e19, "beyond 64 bits");
    row("post", "revision", 9007199254740994.0 * 2, "that went through a double");
    row("post", "time_to_read", 3'000'000'000LL, "beyond 32 bits");
    row("post", "published_at", u"2025-10-02"_s, "without a time");
    row("post", "edited_at", u""_s, "empty");
    row("account", "level", 0, "zero");
    row("account", "balance", 10, "as a number");
    row("account", "balance", u"+1"_s, "with a plus");
    row("account", "balance", u"1e3"_s, "with an exponent");
    row("account", "balance", u"1.0000001"_s, "with 7 decimals");
    row("account", "balance", u"99999999999999"_s, "beyond 64 bits");
    row("report", "profit", u"-1"_s, "negative");
    row("item", "line", u"tips"_s, "unknown");
    row("item", "caused_by", u"nobody"_s, "unknown");
    row("posts", "next", u""_s, "empty");
    row("posts", "changes", u""_s, "empty");
    row("changes", "next", u""_s, "empty");
    row("changes", "next", QJsonValue::Null, "null");
    row("changes", "more", u"yes"_s, "as a text");
    row("receipt", "accepted", -1, "negative");
    row("platform", "unit", u"Gwei"_s, "of another kind");
}

void StrictnessTest::refusesValues()
{
    QFETCH(QString, subject);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    for (const Subject &each : subjects()) {
        if (each.name != subject)
            continue;
        QJsonObject json = each.json;
        QVERIFY(json.contains(member));
        json.insert(member, value);
        const QString detail = each.decode(json);
        QVERIFY2(detail.startsWith(member + u':'), qPrintable(detail));
        return;
    }
    QFAIL("no such subject");
}

FARTHING_TEST(StrictnessTest)
#include "test_strictness.moc"
