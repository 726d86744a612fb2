// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samples.h"
#include "support/testcase.h"
#include "wire/codec.h"
#include "wire/json.h"
#include "wire/weight.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace farthing;

/// The weight of a value is never less than the bytes it becomes, and not much more.
class WeightTest : public TestCase
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void changes_data();
    void changes();
    void longestNumbers();
    void statementItems();

private:
    /// What is not weighed by its length is little.
    static constexpr qint64 slack = 800;

    static void holds(qint64 weight, const QJsonObject &json, qint64 most)
    {
        const qint64 bytes = wire::toBytes(json).size();
        QVERIFY2(weight >= bytes, qPrintable(QStringLiteral("%1 < %2").arg(weight).arg(bytes)));
        QVERIFY2(weight <= bytes + most, qPrintable(QStringLiteral("%1 for %2").arg(weight).arg(bytes)));
    }
};

void WeightTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << QStringLiteral("Plain words.");
    QTest::newRow("marks") << QStringLiteral("\"\\").repeated(100);
    QTest::newRow("lines") << QStringLiteral("a\r\n\t\b\f");
    QTest::newRow("control characters") << QString(QChar(1)) + QChar(0x1f) + QChar(0x7f);
    QTest::newRow("two bytes") << QStringLiteral("æøå߿");
    QTest::newRow("three bytes") << QStringLiteral("コーヒーࠀ\uffff");
    QTest::newRow("four bytes") << QString::fromUcs4(U"\U0001F4F0\U0010FFFF");
    QTest::newRow("separators") << QStringLiteral("\u2028\u2029\ufeff");
}

void WeightTest::texts()
{
    QFETCH(QString, text);
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    QCOMPARE(wire::weightOf(text), array.size() - 2);
}

void WeightTest::changes_data()
{
    QTest::addColumn<Change>("change");
    const QList<Change> all = samples::changes();
    for (const Change &change : all)
        QTest::addRow("kind %d", int(change.index())) << change;
    QTest::newRow("bare post") << Change(samples::barePost());
    QTest::newRow("bare comment") << Change(samples::bareComment());
    Post post = samples::post();
    post.body = QStringLiteral("\"\\\n").repeated(10'000);
    post.title = QString(300, QLatin1Char('"'));
    post.author.name = QString(200, QChar(1));
    for (int i = 0; i < 32; ++i)
        post.tags.append(QString(64, QLatin1Char('\\')));
    for (int i = 0; i < 1'000; ++i)
        post.media.append(MediaId{QString(64, QLatin1Char('m'))});
    QTest::newRow("heavy post") << Change(post);
    Comment comment = samples::comment();
    comment.body = QString(10'000, QLatin1Char('"'));
    comment.author.name = QString(200, QChar(2));
    QTest::newRow("heavy comment") << Change(comment);
    StateValue state = samples::state();
    state.value = '"' + QByteArray("\\\"").repeated(2'000) + '"';
    QTest::newRow("heavy state") << Change(state);
}

void WeightTest::changes()
{
    QFETCH(Change, change);
    QJsonObject envelope = wire::encode(change);
    holds(wire::weightOf(change), envelope, slack);
    if (const Post *post = std::get_if<Post>(&change))
        holds(wire::weightOf(*post), wire::encode(*post), slack);
    if (const Comment *comment = std::get_if<Comment>(&change))
        holds(wire::weightOf(*comment), wire::encode(*comment), slack);
    if (const PnlReport *report = std::get_if<PnlReport>(&change))
        holds(wire::weightOf(*report), wire::encode(*report), slack);
}

void WeightTest::longestNumbers()
{
    constexpr int most = std::numeric_limits<int>::max();
    constexpr qint64 longest = std::numeric_limits<qint64>::max();
    const Money riches = Money::fromMinor(longest - 7);
    Post post = samples::post();
    post.revision = longest;
    post.timeToRead = most;
    post.counts = {most, most, most};
    post.mine.countedSeconds = most;
    post.mine.earned = riches;
    post.removedAt = post.editedAt = post.mine.earnedAt = post.publishedAt;
    holds(wire::weightOf(post), wire::encode(post), slack);
    holds(wire::weightOf(Change(PostTally{post.id, longest, post.counts, post.mine})),
          wire::encode(Change(PostTally{post.id, longest, post.counts, post.mine})), slack);
    Comment comment = samples::comment();
    comment.revision = longest;
    comment.counts = {most, most};
    comment.mine = {Reaction::Dislike, true, true};
    comment.removedAt = comment.publishedAt;
    holds(wire::weightOf(comment), wire::encode(comment), slack);
    PnlReport report = samples::report();
    report.lastEntry = longest;
    report.lines.fill(riches);
    report.profit = report.loss = report.total = riches;
    holds(wire::weightOf(report), wire::encode(report), slack);
}

void WeightTest::statementItems()
{
    StatementItem item = samples::statementItem();
    item.amount = Money::fromMinor(std::numeric_limits<qint64>::min() + 1);
    item.postTitle = QString(300, QLatin1Char('"'));
    holds(wire::weightOf(item), wire::encode(item), slack);
    holds(wire::weightOf(samples::bareStatementItem()), wire::encode(samples::bareStatementItem()), slack);
}

FARTHING_TEST(WeightTest)
#include "test_weight.moc"
