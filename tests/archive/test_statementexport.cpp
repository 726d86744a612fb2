// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/statementexport.h"

#include "archive/listsource.h"
#include "support/readerfixture.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace farthing;

/// Exports of a real store.
class StatementExportTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init() { ReaderFixture::init(); }
    void cleanup() { ReaderFixture::cleanup(); }

    void writesEveryMovementOnce();
    void takesWholeUtcDays();
    void isOfOneMoment();
    void tellsWhatDoesNotAddUp();
    void leavesNoHalfFile_data();
    void leavesNoHalfFile();
    void saysWhatCannotBeWritten();
    void refusesMovementsThatDoNotAddUp();
    void takesHugeAmounts();

private:
    StatementOrder order(const StatementPeriod &period = {}, StatementForm form = StatementForm::Json) const
    {
        StatementOrder wanted;
        wanted.form = form;
        wanted.period = period;
        wanted.file = m_folder->filePath(QStringLiteral("out.") + endingOf(form));
        wanted.now = m_clock.now();
        wanted.font = QGuiApplication::font();
        return wanted;
    }
    Result<StatementTotals> exported(const StatementOrder &order)
    {
        return resultOf(exportStatement(m_session->wallet().statementOpener(order.period), order,
                                        std::make_shared<std::atomic<bool>>(false)));
    }
    static QStringList idsIn(const QString &file)
    {
        QFile json(file);
        if (!json.open(QIODevice::ReadOnly))
            return {};
        QStringList ids;
        for (const QJsonValue &item :
             QJsonDocument::fromJson(json.readAll()).object().value(u"items").toArray())
            ids << item[u"id"].toString();
        return ids;
    }
    void knowBalance(const char *balance)
    {
        Account account = anAccount();
        account.balance = twei(balance);
        know({account});
    }
    static StatementItem itemAt(const char *id, const char *amount, const QDateTime &at)
    {
        StatementItem item = anItem(QString::fromLatin1(id), twei(amount).minor());
        item.at = at;
        return item;
    }
    static QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0)
    {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
    }
};

void StatementExportTest::writesEveryMovementOnce()
{
    // More than a page of them, many at the same moment: the id decides between them.
    QList<StatementItem> items;
    QStringList ids;
    for (int i = 0; i < 1203; ++i) {
        items << anItem(QStringLiteral("e%1").arg(i, 4, 10, QLatin1Char('0')), 1, i / 700);
        ids << items.last().id.value;
    }
    know({}, items);
    const Result<StatementTotals> totals = exported(order());
    QVERIFY(totals.ok());
    QCOMPARE(totals->count, 1203);
    QCOMPARE(totals->closing, Money::fromMinor(1203));
    QCOMPARE(idsIn(order().file), ids);
}

void StatementExportTest::takesWholeUtcDays()
{
    know({}, {itemAt("a", "10", utc(2025, 8, 31, 23, 59)), itemAt("b", "1", utc(2025, 9, 1)),
              itemAt("c", "-0.5", utc(2025, 9, 30, 23, 59)), itemAt("d", "7", utc(2025, 10, 1))});
    knowBalance("17.5");
    const StatementOrder september = order(StatementPeriod::ofMonth(2025, 9));
    const Result<StatementTotals> totals = exported(september);
    QVERIFY(totals.ok());
    QCOMPARE(idsIn(september.file), (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(totals->opening, twei("10"));
    QCOMPARE(totals->closing, twei("10.5"));
    QCOMPARE(totals->unexplained, std::optional(twei("0")));
    const Result<StatementTotals> year = exported(order(StatementPeriod::ofYear(2025)));
    QCOMPARE(year->count, 4);
    QCOMPARE(year->closing, twei("17.5"));
    QCOMPARE(exported(order(StatementPeriod::ofYear(2026)))->opening, twei("17.5"));
}

void StatementExportTest::isOfOneMoment()
{
    know({}, {itemAt("a", "1", noon())});
    knowBalance("1");
    const Result<std::unique_ptr<StatementSource>> source = m_session->wallet().statementOpener({})();
    QVERIFY(source.ok());
    // What others caused today grows, and another movement arrives, while the export is at work.
    know({}, {itemAt("a", "3", noon()), itemAt("b", "5", noon(1))});
    const Result<QList<StatementItem>> items = source.value()->next(10);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->first().amount, twei("1"));
    QCOMPARE(source.value()->totals().closing, twei("1"));
    QCOMPARE(exported(order())->closing, twei("8"));
}

void StatementExportTest::tellsWhatDoesNotAddUp()
{
    know({}, {itemAt("a", "1", noon())});
    QCOMPARE(exported(order())->unexplained, std::optional<Money>());
    knowBalance("0.75");
    const Result<StatementTotals> totals = exported(order());
    QCOMPARE(totals->closing, twei("1"));
    QCOMPARE(totals->balance, std::optional(twei("0.75")));
    QCOMPARE(totals->unexplained, std::optional(twei("-0.25")));
}

void StatementExportTest::leavesNoHalfFile_data()
{
    QTest::addColumn<StatementForm>("form");
    for (const StatementForm form : {StatementForm::Csv, StatementForm::Json, StatementForm::Pdf})
        QTest::newRow(qPrintable(endingOf(form))) << form;
}

void StatementExportTest::leavesNoHalfFile()
{
    QFETCH(StatementForm, form);
    QList<StatementItem> items;
    for (int i = 0; i < 1500; ++i)
        items << movement(i, "1");
    const StatementOrder wanted = order({}, form);
    QFile before(wanted.file);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("kept") == 4);
    before.close();
    const auto broken = [&]() -> Result<std::unique_ptr<StatementSource>> {
        auto source = std::make_unique<ListSource>(items);
        source->failAfter = 1000;
        return std::unique_ptr<StatementSource>(std::move(source));
    };
    const auto whole = [&]() -> Result<std::unique_ptr<StatementSource>> {
        return std::unique_ptr<StatementSource>(new ListSource(items));
    };
    const auto never = std::make_shared<std::atomic<bool>>(false);
    const auto atOnce = std::make_shared<std::atomic<bool>>(true);
    QCOMPARE(resultOf(exportStatement(broken, wanted, never)).error().kind, AppError::Kind::Storage);
    QCOMPARE(resultOf(exportStatement(whole, wanted, atOnce)).error().kind, AppError::Kind::Cancelled);
    QFile after(wanted.file);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), QByteArray("kept"));
    const QString pattern = QStringLiteral("out*");
    QCOMPARE(QDir(m_folder->path()).entryList({pattern}).size(), 1);
    QVERIFY(resultOf(exportStatement(whole, wanted, never)).ok());
}

void StatementExportTest::saysWhatCannotBeWritten()
{
    know({}, {itemAt("a", "1", noon())});
    StatementOrder wanted = order();
    wanted.file = m_folder->filePath(QStringLiteral("nowhere/out.json"));
    const Result<StatementTotals> totals = exported(wanted);
    QVERIFY(!totals.ok());
    QCOMPARE(totals.error().kind, AppError::Kind::Storage);
    QVERIFY(totals.error().userText.contains(QStringLiteral("choose another folder")));
}

void StatementExportTest::refusesMovementsThatDoNotAddUp()
{
    ListSource source({movement(1, "1")});
    source.shaped().closing = twei("2");
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const Result<void> done = writeStatement(source, order(), buffer, [](qint64, qint64) { return true; });
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, AppError::Kind::Storage);
}

void StatementExportTest::takesHugeAmounts()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    know({}, {anItem(QStringLiteral("a"), most), anItem(QStringLiteral("b"), -most, 1)});
    for (const StatementForm form : {StatementForm::Csv, StatementForm::Json, StatementForm::Pdf})
        QCOMPARE(exported(order({}, form))->closing, Money());
    // Beyond what can be counted: an error in words, and no file.
    know({}, {anItem(QStringLiteral("b"), most, 1)});
    const StatementOrder wanted = order({}, StatementForm::Csv);
    QVERIFY(QFile::remove(wanted.file));
    QVERIFY(!exported(wanted).ok());
    QVERIFY(!QFile::exists(wanted.file));
}

FARTHING_TEST(StatementExportTest)
#include "test_statementexport.moc"
