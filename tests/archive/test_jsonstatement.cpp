// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/jsonstatement.h"

#include "archive/listsource.h"
#include "archive/statementexport.h"
#include "support/testcase.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

using namespace farthing;

namespace {

QByteArray jsonWritten(ListSource &source, const StatementPeriod &period = {})
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        qFatal("no buffer");
    StatementOrder order;
    order.form = StatementForm::Json;
    order.period = period;
    order.now = noon(60);
    const Result<void> done = writeStatement(source, order, buffer, [](qint64, qint64) { return true; });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return buffer.data();
}

QJsonObject parsed(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

QString text(const QJsonValue &amount, const char *unit)
{
    return amount.toObject().value(QLatin1String(unit)).toString();
}

ListSource wildSource()
{
    QList<StatementItem> items;
    for (const QString &title : wildTitles())
        items << movement(int(items.size()), items.size() % 2 ? "-0.4" : "1234567.000001", title);
    items.last().causedBy = CausedBy::Others;
    items.last().post.reset();
    items.last().comment = CommentId{QStringLiteral("c")};
    return ListSource(items, "2.5");
}

/// A Python that has the validator, which is not ours; empty where there is none.
QString pythonWithValidator()
{
    for (const char *name : {"/usr/bin/python3", "python3"}) {
        QProcess python;
        python.start(QString::fromLatin1(name),
                     {QStringLiteral("-c"), QStringLiteral("from jsonschema import Draft202012Validator")});
        if (python.waitForFinished() && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0)
            return QString::fromLatin1(name);
    }
    return {};
}

} // namespace

class JsonStatementTest : public TestCase
{
    Q_OBJECT

private slots:
    void saysWhoseAndWhen();
    void openingAndItemsMakeClosing();
    void keepsEveryTitle();
    void hidesNoRemainder();
    void isWholeWithoutMovements();
    void keepsToTheSchema_data();
    void keepsToTheSchema();
};

void JsonStatementTest::saysWhoseAndWhen()
{
    ListSource source({movement(1, "0.25")});
    const QJsonObject json = parsed(jsonWritten(source, StatementPeriod::ofMonth(2025, 10)));
    QCOMPARE(json.value(u"format").toString(), QStringLiteral("farthing-statement"));
    QCOMPARE(json.value(u"version").toInt(), 1);
    QCOMPARE(json.value(u"account").toObject().value(u"id").toString(), QStringLiteral("me"));
    QCOMPARE(json.value(u"exported_at").toString(), QStringLiteral("2025-10-02T13:00:00.000Z"));
    QCOMPARE(json.value(u"from").toString(), QStringLiteral("2025-10-01T00:00:00.000Z"));
    QCOMPARE(json.value(u"until").toString(), QStringLiteral("2025-11-01T00:00:00.000Z"));
}

void JsonStatementTest::openingAndItemsMakeClosing()
{
    ListSource source = wildSource();
    const QJsonObject json = parsed(jsonWritten(source));
    const QJsonArray items = json.value(u"items").toArray();
    QCOMPARE(json.value(u"count").toInt(), items.size());
    Money balance = Money::parse(text(json.value(u"opening_balance"), "twei")).value();
    for (const QJsonValue &item : items) {
        balance = balance.plus(Money::parse(text(item[u"amount"], "twei")).value()).value();
        QCOMPARE(text(item[u"balance"], "twei"), balance.toDecimal());
        QCOMPARE(text(item[u"balance"], "wei"), balance.toWei());
    }
    QCOMPARE(text(json.value(u"closing_balance"), "twei"), balance.toDecimal());
}

void JsonStatementTest::keepsEveryTitle()
{
    ListSource source = wildSource();
    const QJsonArray items = parsed(jsonWritten(source)).value(u"items").toArray();
    const QStringList titles = wildTitles();
    for (qsizetype i = 0; i + 1 < titles.size(); ++i) {
        QString title = titles.at(i);
        title.replace(QChar(0), QChar(QChar::ReplacementCharacter));
        title.replace(QChar(0xD800), QChar(QChar::ReplacementCharacter));
        QCOMPARE(items.at(int(i))[u"post_title"].toString(), title);
    }
    QVERIFY(items.last()[u"post"].isNull());
    QCOMPARE(items.last()[u"caused_by"].toString(), QStringLiteral("others"));
}

void JsonStatementTest::hidesNoRemainder()
{
    ListSource source({movement(1, "1")});
    source.shaped().balance = twei("1.5");
    source.shaped().unexplained = twei("0.5");
    const QJsonObject json = parsed(jsonWritten(source));
    QCOMPARE(text(json.value(u"unexplained"), "wei"), QStringLiteral("500000000000"));
    QCOMPARE(text(json.value(u"closing_balance"), "twei"), QStringLiteral("1"));
    QCOMPARE(text(json.value(u"platform_balance"), "twei"), QStringLiteral("1.5"));
}

void JsonStatementTest::isWholeWithoutMovements()
{
    ListSource source({}, "3");
    const QJsonObject json = parsed(jsonWritten(source));
    QVERIFY(json.value(u"items").isArray());
    QCOMPARE(json.value(u"items").toArray().size(), 0);
    QCOMPARE(text(json.value(u"closing_balance"), "twei"), QStringLiteral("3"));
}

void JsonStatementTest::keepsToTheSchema_data()
{
    QTest::addColumn<QByteArray>("breach");
    QTest::newRow("as it is") << QByteArray();
    // That the validator would see it: a schema that lets everything through proves nothing.
    QTest::newRow("another line") << QByteArray("\"line\":\"Comment Rewards\"|\"line\":\"Gifts\"");
    QTest::newRow("a number for an amount") << QByteArray("\"twei\":\"-0.4\"|\"twei\":-0.4");
    QTest::newRow("another member") << QByteArray("\"version\":1|\"version\":1,\"more\":2");
}

void JsonStatementTest::keepsToTheSchema()
{
    QFETCH(QByteArray, breach);
    const QString python = pythonWithValidator();
    if (python.isEmpty())
        QSKIP("python3-jsonschema is not installed");
    ListSource source = wildSource();
    source.shaped().unexplained.reset();
    QByteArray bytes = jsonWritten(source, StatementPeriod::ofYear(2025));
    if (const QList<QByteArray> change = breach.split('|'); change.size() == 2) {
        QVERIFY(bytes.contains(change.first()));
        bytes.replace(change.first(), change.last());
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("statement.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QString schema = qEnvironmentVariable("FARTHING_SOURCE_DIR") +
                           QStringLiteral("/resources/schema/statement.schema.json");
    const QString script = QStringLiteral(
        "import json, sys\nfrom jsonschema import Draft202012Validator as Validator\n"
        "schema = json.load(open(sys.argv[1], encoding='utf-8'))\nValidator.check_schema(schema)\n"
        "found = list(Validator(schema).iter_errors(json.load(open(sys.argv[2], encoding='utf-8'))))\n"
        "[print(error.message) for error in found]\nsys.exit(7 if found else 0)\n");
    QProcess validator;
    validator.start(python, {QStringLiteral("-c"), script, schema, file.fileName()});
    QVERIFY(validator.waitForFinished());
    const QByteArray output = validator.readAllStandardOutput() + validator.readAllStandardError();
    QVERIFY2(validator.exitCode() == (breach.isEmpty() ? 0 : 7), output.constData());
}

FARTHING_TEST(JsonStatementTest)
#include "test_jsonstatement.moc"
