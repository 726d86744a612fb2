// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/historyplay.h"
#include "support/platformtest.h"

#include <QtCore/QElapsedTimer>

using namespace farthing;
using namespace farthing::model;

/// The platform against a model that was written from economy.md and not from the platform: random histories
/// over HTTP, on either database, and both must agree on every answer and, at the end, on every figure.
/// FARTHING_MODEL_SEED names the first seed and FARTHING_MODEL_HISTORIES how many are played from there;
/// packaging/soak.d/histories.sh plays many.
class HistoriesTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void theModelKnowsTheWorkedExample();
    void platformAndModelAgree();

private:
    static qulonglong setting(const char *name, qulonglong otherwise)
    {
        bool isNumber = false;
        const qulonglong value = qEnvironmentVariable(name).toULongLong(&isNumber);
        return isNumber ? value : otherwise;
    }
    /// Enough to come to every refusal and every corner; a server answers each statement more slowly.
    static constexpr qulonglong ofAnEverydayRun = 16;
    static constexpr qulonglong ofAnEverydayRunOnPostgres = 4;
    static void nothingIsMissing(const HistoryCounts &counts);
    static void print(const char *title, const std::map<std::string, int> &counts);
};

void HistoriesTest::print(const char *title, const std::map<std::string, int> &counts)
{
    QString line;
    for (const auto &[name, count] : counts)
        line += QStringLiteral("%1 %2, ").arg(QString::fromStdString(name)).arg(count);
    line.chop(2);
    qInfo("%s: %s", title, qPrintable(line));
}

void HistoriesTest::platformAndModelAgree()
{
    const qulonglong first = setting("FARTHING_MODEL_SEED", 1);
    const qulonglong histories =
        setting("FARTHING_MODEL_HISTORIES", isOnPostgres() ? ofAnEverydayRunOnPostgres : ofAnEverydayRun);
    HistoryCounts counts;
    QStringList differ;
    QElapsedTimer timer;
    timer.start();
    for (qulonglong seed = first; seed < first + histories; ++seed) {
        HistoryPlay history(seed, ownDatabase());
        const QString difference = history.play();
        counts.add(history.counts());
        if (difference.isEmpty())
            continue;
        differ += QString::number(seed);
        qInfo().noquote() << difference; // longer than a message of Qt Test may be
    }
    qInfo("%s: seeds %llu to %llu, %lld ms each", isOnPostgres() ? "PostgreSQL" : "SQLite", first,
          first + histories - 1, timer.elapsed() / qint64(qMax(histories, 1ULL)));
    print("actions", counts.actions);
    print("answers", counts.answers);
    print("refusals", counts.refusals);
    print("corners", counts.corners);
    QVERIFY2(differ.isEmpty(), qPrintable(QStringLiteral("platform and model differ for the seeds ") +
                                          differ.join(QLatin1Char(' '))));
    if (histories >= ofAnEverydayRun)
        nothingIsMissing(counts);
}

/// The histories stay worth something only as long as they come to every refusal and every corner of the
/// rules.
void HistoriesTest::nothingIsMissing(const HistoryCounts &counts)
{
    for (const char *kind : kindNames)
        QVERIFY2(counts.answers.contains(std::string(kind) + " 200"), kind);
    for (const char *rare : {"(repeated)", "(repeated after 30 days)", "grant", "rules"})
        QVERIFY2(counts.actions.contains(rare), rare);
    for (const char *refusal : {"unauthorized", "not-found", "invalid", "too-large", "level-too-low",
                                "not-read-yet", "no-pluses-left", "already-rated", "own-content",
                                "insufficient-funds", "price-changed", "idempotency-mismatch"})
        QVERIFY2(counts.refusals.contains(refusal), refusal);
    for (const char *corner : {"comment beyond the day's rewards",
                               "comment not the first",
                               "comment on a post not read",
                               "comment on one's own post",
                               "comment removed whole",
                               "comment too short for the reward",
                               "comment with replies removed",
                               "dislike by the post's author",
                               "dislike limited by the balance",
                               "dislike limited by the tribute",
                               "dislike takes a part",
                               "like beyond the day's limit",
                               "like by the post's author",
                               "reaction changed for nothing",
                               "reaction repeated",
                               "reading claimed twice",
                               "reading cut after 30 days",
                               "reading cut at now",
                               "reading cut before the account",
                               "reading overlaps",
                               "report on a removed post"})
        QVERIFY2(counts.corners.contains(corner), corner);
}

/// The model itself, by the figures that economy.md works out.
void HistoriesTest::theModelKnowsTheWorkedExample()
{
    EconomyModel books(1'000 * day);
    const int ada = books.join(20, 25 * twei);
    const int ben = books.join(13, 10 * twei);
    const int cy = books.join(5, 3 * twei);
    const int dee = books.join(5, 3 * twei);
    int keys = 0;
    const auto does = [&](Kind kind, int account, model::Reaction reaction = model::Reaction::None) {
        Action action;
        action.kind = kind;
        action.account = account;
        action.key = std::to_string(++keys);
        action.post = "post";
        action.comment = "comment";
        action.title = "Title";
        action.body = "A comment of more than forty characters earns its reward.";
        action.reaction = reaction;
        action.seconds = 60;
        action.from = books.now() - 60 * second;
        action.to = books.now();
        action.price = books.price(action);
        return books.perform(action);
    };
    does(Kind::Publish, ada);
    books.setNow(books.now() + 60 * second);
    QCOMPARE(does(Kind::Read, ben).accepted.value_or(0), 60);
    does(Kind::Plus, ben);
    does(Kind::Comment, ben);
    does(Kind::React, cy, model::Reaction::Like);
    does(Kind::React, dee, model::Reaction::Dislike);
    const Answer bought = does(Kind::BuyReport, ada);
    QVERIFY(bought.report.has_value());
    const std::array<Micro, lineCount> lines{250'000, 200'000, 0, 0, 50'000,    80'000,
                                             0,       0,       0, 0, 5'000'000, 1'000'000};
    QVERIFY(bought.report->lines == lines);
    QCOMPARE(bought.report->profit, 580'000);
    QCOMPARE(bought.report->loss, 6'000'000);
    QCOMPARE(bought.report->total, -5'420'000);
    QCOMPARE(books.ledger().balance(ada), 19'580'000);
    QCOMPARE(books.ledger().balance(ben), 10'750'000);
    QCOMPARE(books.ledger().balance(cy), 3'020'000);
    QCOMPARE(books.ledger().balance(dee), 2'900'000);
}

FARTHING_TEST(HistoriesTest)
#include "test_histories.moc"
