// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/csvstatement.h"

#include "archive/listsource.h"
#include "archive/statementexport.h"
#include "support/testcase.h"

using namespace farthing;

namespace {

/// CSV as RFC 4180 has it, read by something that is not the writer.
QList<QStringList> rowsOf(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> rows(1, QStringList{QString()});
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        QString &cell = rows.last().last();
        if (quoted && c == QLatin1Char('"') && text.mid(i + 1, 1) == QLatin1String("\""))
            cell += text.at(i++);
        else if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && c == QLatin1Char(','))
            rows.last().append(QString());
        else if (!quoted && text.mid(i, 2) == QLatin1String("\r\n"))
            rows.append(QStringList{QString()}), ++i;
        else
            cell += c;
    }
    rows.removeLast();
    return rows;
}

QByteArray csvWritten(const QList<StatementItem> &items, const char *opening = "0")
{
    ListSource source(items, opening);
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        qFatal("no buffer");
    const Result<void> done = writeStatement(source, {}, buffer, [](qint64, qint64) { return true; });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return buffer.data();
}

/// What a cell means: what is guarded, without its guard.
QString meant(const QString &cell)
{
    return cell.startsWith(QLatin1Char('\'')) ? cell.mid(1) : cell;
}

} // namespace

class CsvStatementTest : public TestCase
{
    Q_OBJECT

private slots:
    void writesAHeadAndARowForEach();
    void walksTheBalance();
    void numbersHaveNoSeparator_data();
    void numbersHaveNoSeparator();
    void nothingBeginsAFormula();
    void guardedTextComesBack();
    void plainTextStaysPlain();
    void isTheSameInEveryCountry_data();
    void isTheSameInEveryCountry();
};

void CsvStatementTest::writesAHeadAndARowForEach()
{
    StatementItem item = movement(1, "-0.4", QStringLiteral("Cod, again"));
    item.comment = CommentId{QStringLiteral("c7")};
    const QByteArray bytes = csvWritten({item}, "1");
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFid,time_utc,line,"));
    QVERIFY(bytes.endsWith("\r\n"));
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    const QList<QStringList> rows = rowsOf(bytes);
    QCOMPARE(rows.size(), 2);
    const QStringList expected{QStringLiteral("e1"),
                               QStringLiteral("2025-10-02T12:01:00.000Z"),
                               QStringLiteral("Comment Tributes"),
                               QStringLiteral("post-1"),
                               QStringLiteral("Cod, again"),
                               QStringLiteral("c7"),
                               QStringLiteral("own"),
                               QStringLiteral("-4E-1"),
                               QStringLiteral("'-0.4"),
                               QStringLiteral("'-400000000000"),
                               QStringLiteral("6E-1"),
                               QStringLiteral("'600000000000")};
    QCOMPARE(rows.at(1), expected);
    QCOMPARE(rows.at(0).size(), expected.size());
}

void CsvStatementTest::walksTheBalance()
{
    const QList<QStringList> rows =
        rowsOf(csvWritten({movement(1, "0.25"), movement(2, "-0.4"), movement(3, "9000000")}, "0.5"));
    QStringList balances;
    for (qsizetype i = 1; i < rows.size(); ++i)
        balances << rows.at(i).last();
    QCOMPARE(balances, (QStringList{QStringLiteral("'750000000000"), QStringLiteral("'350000000000"),
                                    QStringLiteral("'9000000350000000000")}));
}

void CsvStatementTest::numbersHaveNoSeparator_data()
{
    QTest::addColumn<qint64>("microTwei");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("nothing") << qint64(0) << QByteArray("0");
    QTest::newRow("whole") << qint64(10'000'000) << QByteArray("10");
    QTest::newRow("quarter") << qint64(250'000) << QByteArray("25E-2");
    QTest::newRow("negative") << qint64(-400'000) << QByteArray("-4E-1");
    QTest::newRow("smallest") << qint64(1) << QByteArray("1E-6");
    QTest::newRow("smallest below") << qint64(-1) << QByteArray("-1E-6");
    QTest::newRow("thousand parts") << qint64(1'234'000) << QByteArray("1234E-3");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QByteArray("9223372036854775807E-6");
    QTest::newRow("lowest") << std::numeric_limits<qint64>::min() << QByteArray("-9223372036854775808E-6");
}

void CsvStatementTest::numbersHaveNoSeparator()
{
    QFETCH(qint64, microTwei);
    QFETCH(QByteArray, cell);
    QCOMPARE(CsvStatement::numberCell(Money::fromMinor(microTwei)), cell);
}

void CsvStatementTest::nothingBeginsAFormula()
{
    QList<StatementItem> items;
    for (const QString &title : wildTitles()) {
        StatementItem item = movement(int(items.size()), "1", title);
        // An id is a stranger's text, too.
        item.id.value = title.left(60);
        item.post = PostId{title.left(60)};
        items << item;
    }
    const QList<QStringList> rows = rowsOf(csvWritten(items));
    QCOMPARE(rows.size(), items.size() + 1);
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D");
    for (const QStringList &row : rows)
        for (const int column : {0, 3, 4, 5}) {
            const QString cell = row.at(column).trimmed();
            QVERIFY2(cell.isEmpty() || !starts.contains(cell.front()), qPrintable(cell));
        }
}

void CsvStatementTest::guardedTextComesBack()
{
    QList<StatementItem> items;
    for (const QString &title : wildTitles())
        items << movement(int(items.size()), "1", title);
    const QList<QStringList> rows = rowsOf(csvWritten(items));
    for (qsizetype i = 0; i < items.size(); ++i) {
        QString title = items.at(i).postTitle.value_or(QString());
        title.replace(QChar(0), QChar(QChar::ReplacementCharacter));
        title.replace(QChar(0xD800), QChar(QChar::ReplacementCharacter));
        QCOMPARE(meant(rows.at(i + 1).at(4)), title);
    }
}

void CsvStatementTest::plainTextStaysPlain()
{
    for (const char *text : {"Kirkenes border talks", "10 things", "e42", "d20250-11", "Zebra 1", "TZ 5"})
        QCOMPARE(CsvStatement::textCell(QString::fromLatin1(text)), QByteArray(text));
    QCOMPARE(CsvStatement::textCell(QStringLiteral("12:30")), QByteArray("'12:30"));
    QCOMPARE(CsvStatement::textCell(QStringLiteral("٢٠٢٥")), QByteArray("'٢٠٢٥"));
}

void CsvStatementTest::isTheSameInEveryCountry_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"de_DE", "ar_EG", "fa_IR", "nb_NO", "hi_IN"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void CsvStatementTest::isTheSameInEveryCountry()
{
    QFETCH(QString, locale);
    const QList<StatementItem> items{movement(1, "1234567.25", QStringLiteral("A")), movement(2, "-0.4")};
    const QByteArray here = csvWritten(items);
    QLocale::setDefault(QLocale(locale));
    const QByteArray there = csvWritten(items);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(there, here);
}

FARTHING_TEST(CsvStatementTest)
#include "test_csvstatement.moc"
