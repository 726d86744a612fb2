// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "wire/json.h"

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

class JsonTest : public TestCase
{
    Q_OBJECT

private slots:
    void takesWhatIsAllowed_data();
    void takesWhatIsAllowed();
    void refuses_data();
    void refuses();
    void keepsIntegersExactly();
    void keepsTheMarkAtTheStartOfAString();
    void comesBackFromBytes();
};

void JsonTest::takesWhatIsAllowed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("space around") << QByteArray(" \t\r\n{ } \n");
    QTest::newRow("every type") << QByteArray(R"({"a":[1,-2.5e+3,true,false,null,"x",{"b":{}},[]]})");
    QTest::newRow("escapes") << QByteArray(R"({"a":"\"\\\/\b\f\n\r\t\u00e5\ud83c\udf0d"})");
    QTest::newRow("the same name in two objects") << QByteArray(R"({"a":{"x":1},"b":{"x":2}})");
    QTest::newRow("depth 32") << QByteArray("{\"a\":" + QByteArray(31, '[') + QByteArray(31, ']') + '}');
    QTest::newRow("a large number") << QByteArray(R"({"a":1e308})");
}

void JsonTest::takesWhatIsAllowed()
{
    QFETCH(QByteArray, text);
    const Result<QJsonObject> object = wire::parseObject(text);
    QVERIFY2(object.ok(), object.ok() ? "" : qPrintable(object.error().detail));
}

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &text, const char *detail) {
        QTest::newRow(name) << text << QString::fromLatin1(detail);
    };
    row("nothing", "", "expected an object at byte 0");
    row("an array", "[]", "expected an object at byte 0");
    row("a mark in front", "\xEF\xBB\xBF{}", "expected an object at byte 0");
    row("something behind", "{} x", "something after the object at byte 3");
    row("two objects", "{}{}", "something after the object at byte 2");
    row("cut in a name", "{\"ab", "a string without end at byte 4");
    row("cut after a colon", "{\"a\":", "expected a value at byte 5");
    row("cut in a list", "{\"a\":[1,2", "expected a comma or the end of an array at byte 9");
    row("cut in an object", "{\"a\":1", "expected a comma or the end of an object at byte 6");
    row("a comma too many", "{\"a\":1,}", "expected a string at byte 7");
    row("no colon", "{\"a\" 1}", "expected a colon at byte 5");
    row("bad UTF-8", "{\"a\":\"\xC3\x28\"}", "invalid UTF-8 at byte 0");
    row("a surrogate in UTF-8", "{\"a\":\"\xED\xA0\x80\"}", "invalid UTF-8 at byte 0");
    row("named twice", R"({"a":1,"b":2,"a":3})", "a member named twice at byte 13");
    row("named twice, once escaped", R"({"a":1,"\u0061":2})", "a member named twice at byte 7");
    row("named twice, escaped beyond the plane", "{\"\xF0\x9F\x8C\x8D\":1,\"\\uD83C\\uDF0D\":2}",
        "a member named twice at byte 10");
    row("named twice, deep", R"({"a":[{"x":{"y":1,"y":1}}]})", "a member named twice at byte 18");
    row("a raw NUL", QByteArray("{\"a\":\"x\0y\"}", 11), "a control character in a string at byte 7");
    row("a raw line break", "{\"a\":\"x\ny\"}", "a control character in a string at byte 7");
    row("an escaped NUL", R"({"a":"x\u0000"})", "a NUL in a string at byte 13");
    row("an escaped NUL in a name", R"({"x\u0000":1})", "a NUL in a string at byte 9");
    row("half a pair, high", R"({"a":"\ud83c"})", "half a surrogate pair at byte 12");
    row("half a pair, low", R"({"a":"\udf0d"})", "half a surrogate pair at byte 12");
    row("two halves, both high", R"({"a":"\ud83c\ud83c"})", "half a surrogate pair at byte 18");
    row("an unknown escape", R"({"a":"\x41"})", "an unknown escape at byte 7");
    row("a short escape", R"({"a":"\u12"})", "an unfinished escape at byte 8");
    row("a number out of range", R"({"a":1e999})", "a number out of range at byte 10");
    row("a very long number", "{\"a\":1" + QByteArray(100, '0') + '}', "a number out of range at byte 106");
    row("a leading zero", R"({"a":01})", "expected a comma or the end of an object at byte 6");
    row("a plus", R"({"a":+1})", "expected a value at byte 5");
    row("a bare point", R"({"a":1.})", "a number without decimals after its point at byte 7");
    row("NaN", R"({"a":NaN})", "expected a value at byte 5");
    row("a comment", R"({"a":1/**/})", "expected a comma or the end of an object at byte 6");
    row("depth 33", "{\"a\":" + QByteArray(32, '[') + QByteArray(32, ']') + '}',
        "nested too deep at byte 36");
    row("depth 1,000,000", "{\"a\":" + QByteArray(1'000'000, '['), "nested too deep at byte 36");
}

void JsonTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, detail);
    const Result<QJsonObject> object = wire::parseObject(text);
    QVERIFY(!object.ok());
    QCOMPARE(object.error().kind, AppError::Kind::Invalid);
    QCOMPARE(object.error().detail, detail);
    QVERIFY(!object.error().userText.isEmpty());
}

void JsonTest::keepsIntegersExactly()
{
    const QJsonObject object =
        wire::parseObject(R"({"a":9007199254740993,"b":-9223372036854775808,"c":9223372036854775807})")
            .value();
    QCOMPARE(object.value("a"_L1).toInteger(), Q_INT64_C(9007199254740993));
    QCOMPARE(object.value("b"_L1).toInteger(), std::numeric_limits<qint64>::min());
    QCOMPARE(object.value("c"_L1).toInteger(), std::numeric_limits<qint64>::max());
}

void JsonTest::keepsTheMarkAtTheStartOfAString()
{
    const QString mark(QChar(0xFEFF));
    const QByteArray text = "{\"" + mark.toUtf8() + "n\":[\"" + mark.toUtf8() + "a\",\"\\uFEFFb\",\"c" +
                            mark.toUtf8() + "\",\"" + mark.toUtf8() + "\"]}";
    const QJsonObject object = wire::parseObject(text).value();
    QCOMPARE(object.keys(), QStringList(mark + u'n'));
    const QJsonArray values = object.value(mark + u'n').toArray();
    QCOMPARE(values.at(0).toString(), QString(mark + u'a'));
    QCOMPARE(values.at(1).toString(), QString(mark + u'b'));
    QCOMPARE(values.at(2).toString(), QString(u'c' + mark));
    QCOMPARE(values.at(3).toString(), mark);
}

void JsonTest::comesBackFromBytes()
{
    const QJsonObject object{{u"text"_s, u"\uFEFF\"\\\n\u0001\U0001F30D"_s},
                             {u"number"_s, Q_INT64_C(9007199254740993)},
                             {u"list"_s, QJsonArray{QJsonValue::Null, true, QJsonObject{}}}};
    const Result<QJsonObject> back = wire::parseObject(wire::toBytes(object));
    QVERIFY(back.ok());
    QCOMPARE(*back, object);
}

FARTHING_TEST(JsonTest)
#include "test_json.moc"
