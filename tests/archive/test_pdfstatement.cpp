// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/pdfstatement.h"

#include "archive/listsource.h"
#include "archive/statementexport.h"
#include "support/testcase.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

using namespace farthing;

namespace {

QByteArray pdfWritten(ListSource &source, const QLocale &locale = QLocale(QStringLiteral("en_GB")),
                      const StatementPeriod &period = {})
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        qFatal("no buffer");
    StatementOrder order;
    order.form = StatementForm::Pdf;
    order.period = period;
    order.now = noon(60);
    order.locale = locale;
    order.font = QGuiApplication::font();
    const Result<void> done = writeStatement(source, order, buffer, [](qint64, qint64) { return true; });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return buffer.data();
}

/// The text of a PDF as another program reads it, page by page; blanks are as wide as they come.
QStringList pagesOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    reader.write(pdf);
    reader.closeWriteChannel();
    if (!reader.waitForFinished())
        return {};
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    text.replace(QRegularExpression(QStringLiteral("[ \\x{00A0}]+")), QStringLiteral(" "));
    return text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
}

QList<StatementItem> many(int count)
{
    QList<StatementItem> items;
    for (int i = 0; i < count; ++i)
        items << movement(i, i % 3 == 0 ? "-0.4" : "0.50", QStringLiteral("Cod quota talks"));
    return items;
}

} // namespace

class PdfStatementTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void readsAsText();
    void speaksTheCountrysFigures();
    void repeatsTheHeadAndNumbersThePages();
    void noPageEndsWithTheHeadOfADay();
    void saysTheRemainder();
    void sumsWhatNobodyWouldRead();
    void takesEveryTitle();
    void choosesThePaper();
};

void PdfStatementTest::init()
{
    TestCase::init();
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
}

void PdfStatementTest::readsAsText()
{
    ListSource source({movement(1, "0.25", QStringLiteral("Kirkenes border talks")), movement(2, "-0.4")},
                      "24.5");
    const QString text =
        pagesOf(pdfWritten(source, QLocale(QStringLiteral("en_GB")), StatementPeriod::ofMonth(2025, 10)))
            .join(QLatin1Char('\n'));
    for (const QString &part :
         {QStringLiteral("Statement of Me"), QStringLiteral("1 October 2025 to 31 October 2025"),
          QStringLiteral("Opening balance 24.50"), QStringLiteral("2 October 2025"),
          QStringLiteral("12:01 Comment Rewards Kirkenes border talks +0.25 24.75"),
          QStringLiteral("Comment Tributes"), QStringLiteral("Closing balance 24.35")})
        QVERIFY2(text.contains(part), qPrintable(part + QLatin1Char('\n') + text));
}

void PdfStatementTest::speaksTheCountrysFigures()
{
    ListSource german({movement(1, "1234.25")});
    QVERIFY(pagesOf(pdfWritten(german, QLocale(QStringLiteral("de_DE"))))
                .join(QString())
                .contains(QStringLiteral("Closing balance 1.234,25")));
    ListSource arabic({movement(1, "1234.25")});
    const QString text = pagesOf(pdfWritten(arabic, QLocale(QStringLiteral("ar_EG")))).join(QString());
    QVERIFY2(text.contains(QStringLiteral("١٬٢٣٤٫٢٥")), qPrintable(text));
}

void PdfStatementTest::repeatsTheHeadAndNumbersThePages()
{
    ListSource source(many(150));
    const QStringList pages = pagesOf(pdfWritten(source));
    QVERIFY(pages.size() >= 4);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY2(pages.at(i).contains(QStringLiteral("Amount, Twei")), qPrintable(pages.at(i)));
        QCOMPARE(pages.at(i).trimmed().section(QLatin1Char(' '), -1), QString::number(i + 1));
    }
    QCOMPARE(pages.join(QString()).count(QStringLiteral("Cod quota talks")), 150);
}

void PdfStatementTest::noPageEndsWithTheHeadOfADay()
{
    QList<StatementItem> items = many(120);
    for (int i = 0; i < 120; ++i)
        items[i].at = noon().addDays(i / 3);
    ListSource source(items);
    const QStringList pages = pagesOf(pdfWritten(source));
    QVERIFY(pages.size() >= 4);
    const QRegularExpression lonely(QStringLiteral("2025\\s+(\\d+ \\w+ 2025|Statement of)"));
    for (const QString &page : pages)
        QVERIFY2(!lonely.match(page).hasMatch(), qPrintable(page));
}

void PdfStatementTest::saysTheRemainder()
{
    ListSource source({movement(1, "1")});
    source.shaped().balance = twei("1.5");
    source.shaped().unexplained = twei("0.5");
    const QString text = pagesOf(pdfWritten(source)).join(QString());
    QVERIFY2(text.contains(QStringLiteral("500000000000 wei")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Closing balance 1\n")));
}

void PdfStatementTest::sumsWhatNobodyWouldRead()
{
    const int count = PdfStatement::mostMovements + 1;
    ListSource source(many(count));
    const Money closing = source.totals().closing;
    const QStringList pages = pagesOf(pdfWritten(source));
    QVERIFY(pages.size() < 10);
    const QString text = pages.join(QString());
    QVERIFY(text.contains(QStringLiteral("The sum of each day and line.")));
    const QString figure = Format(QLocale(QStringLiteral("en_GB")), QTimeZone::utc()).amount(closing);
    QVERIFY2(text.contains(QStringLiteral("Closing balance ") + figure), qPrintable(figure));
    // The last row above it has come to the same balance.
    QVERIFY(text.section(QStringLiteral("Closing balance"), 0, 0).trimmed().endsWith(figure));
}

void PdfStatementTest::takesEveryTitle()
{
    QList<StatementItem> items;
    for (const QString &title : wildTitles())
        items << movement(int(items.size()), "1", title + QString(4000, QLatin1Char('x')));
    ListSource source(items);
    QVERIFY(pagesOf(pdfWritten(source)).join(QString()).contains(QStringLiteral("Closing balance 22")));
}

void PdfStatementTest::choosesThePaper()
{
    QCOMPARE(PdfPages::paperOf(QLocale(QStringLiteral("en_US"))), QPageSize::Letter);
    QCOMPARE(PdfPages::paperOf(QLocale(QStringLiteral("en_GB"))), QPageSize::A4);
    QCOMPARE(PdfPages::paperOf(QLocale(QStringLiteral("ar_EG"))), QPageSize::A4);
}

FARTHING_TEST(PdfStatementTest)
#include "test_pdfstatement.moc"
