// SPDX-License-Identifier: GPL-3.0-or-later
// The CSV in a spreadsheet that is not ours, as it stands in other countries.
#include "archive/listsource.h"
#include "archive/statementexport.h"
#include "support/testcase.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>

using namespace farthing;

namespace {

constexpr int patience = 100'000; // the first start of an office makes its profile

struct Cell
{
    QString type;
    QString value;
    QString formula;
    QString text;
};

/// A profile of the office that thinks it is in this country.
bool makeProfile(const QString &folder, const QString &country)
{
    QDir().mkpath(folder + QStringLiteral("/user"));
    QFile file(folder + QStringLiteral("/user/registrymodifications.xcu"));
    const QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                                        "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">"
                                        "<item oor:path=\"/org.openoffice.Setup/L10N\"><prop "
                                        "oor:name=\"ooSetupSystemLocale\" oor:op=\"fuse\">"
                                        "<value>%1</value></prop></item></oor:items>");
    return file.open(QIODevice::WriteOnly) && file.write(text.arg(country).toUtf8()) > 0;
}

/// The cells of the only table of a flat OpenDocument file. What is repeated stands once.
QList<QList<Cell>> cellsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<QList<Cell>> rows;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("table-row"))
            rows.append(QList<Cell>());
        if (xml.name() != QLatin1String("table-cell") || rows.isEmpty())
            continue;
        const QXmlStreamAttributes with = xml.attributes();
        const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
        const QString table = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
        Cell cell{with.value(office, QStringLiteral("value-type")).toString(),
                  with.value(office, QStringLiteral("value")).toString(),
                  with.value(table, QStringLiteral("formula")).toString(),
                  {}};
        const int repeated =
            std::max(1, with.value(table, QStringLiteral("number-columns-repeated")).toInt());
        cell.text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        if (repeated < 100)
            rows.last().append(QList<Cell>(repeated, cell));
    }
    return rows;
}

} // namespace

class SpreadsheetTest : public TestCase
{
    Q_OBJECT

private slots:
    void arrivesWithTheSameSums_data();
    void arrivesWithTheSameSums();

private:
    QString converted(const QTemporaryDir &folder, const QString &country);
};

/// Opens the CSV as a person would who only says that it is UTF-8 with commas, and keeps it as the
/// spreadsheet's own. Empty where the office does not come.
QString SpreadsheetTest::converted(const QTemporaryDir &folder, const QString &country)
{
    const QString profile = folder.filePath(QStringLiteral("profile"));
    if (!makeProfile(profile, country))
        return {};
    QProcess office;
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=") + QUrl::fromLocalFile(profile).toString(),
                  QStringLiteral("--headless"), QStringLiteral("--norestore"),
                  QStringLiteral("--infilter=CSV:44,34,76,1"), QStringLiteral("--convert-to"),
                  QStringLiteral("fods:OpenDocument Spreadsheet Flat XML"), QStringLiteral("--outdir"),
                  folder.path(), folder.filePath(QStringLiteral("statement.csv"))});
    if (!office.waitForFinished(patience)) {
        office.kill();
        office.waitForFinished();
        return {};
    }
    return folder.filePath(QStringLiteral("statement.fods"));
}

void SpreadsheetTest::arrivesWithTheSameSums_data()
{
    QTest::addColumn<QString>("country");
    for (const char *country : {"en-US", "de-DE", "ar-EG"})
        QTest::newRow(country) << QString::fromLatin1(country);
}

void SpreadsheetTest::arrivesWithTheSameSums()
{
    QFETCH(QString, country);
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
        QSKIP("LibreOffice is not installed");
    // A thousand and a quarter, what looks like a day in May, and more digits of wei than a fraction holds.
    QList<StatementItem> items;
    for (const char *amount : {"0.25", "-0.4", "1.5", "1.234", "1000000.000001", "-0.000001", "10", "12.05"})
        items << movement(int(items.size()), amount, QStringLiteral("Plain"));
    for (const QString &title : wildTitles())
        items << movement(int(items.size()), "0.125", title);
    ListSource source(items);

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("statement.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writeStatement(source, {}, file, [](qint64, qint64) { return true; }).ok());
    file.close();
    const QList<QList<Cell>> rows = cellsOf(converted(folder, country));
    QVERIFY2(rows.size() > items.size(), "the office converted nothing");

    qint64 sum = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QList<Cell> &row = rows.at(i + 1);
        const StatementItem &item = items.at(i);
        QCOMPARE(row.at(0).text, item.id.value);
        QCOMPARE(row.at(1).text, item.at.toString(Qt::ISODateWithMs));
        for (const Cell &cell : row)
            QVERIFY2(cell.formula.isEmpty(), qPrintable(cell.formula));
        QCOMPARE(row.at(7).type, QStringLiteral("float"));
        // The file has the number that the spreadsheet calculates with, with a point in every country.
        sum += qRound64(row.at(7).value.toDouble() * 1e6);
        QCOMPARE(qRound64(row.at(7).value.toDouble() * 1e6), item.amount.minor());
        QCOMPARE(row.at(8).text, QLatin1Char('\'') + item.amount.toDecimal());
        QCOMPARE(row.at(9).text, QLatin1Char('\'') + item.amount.toWei());
        QCOMPARE(row.at(9).type, QStringLiteral("string"));
    }
    QCOMPARE(sum, source.totals().closing.minor());
    QCOMPARE(rows.at(items.size()).at(11).text, QLatin1Char('\'') + source.totals().closing.toWei());
}

FARTHING_TEST(SpreadsheetTest)
#include "test_spreadsheet.moc"
