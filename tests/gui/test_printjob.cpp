// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/printjob.h"

#include "reading/documentbuilder.h"
#include "reading/markdownparser.h"
#include "support/cputime.h"
#include "support/testcase.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>
#include <QtTest/QSignalSpy>

using namespace farthing;

/// An article on pages, read back by another program.
class PrintJobTest : public TestCase
{
    Q_OBJECT

private slots:
    void everyWordIsOnAPage();
    void goesInSteps();
    void canBeCancelled_data();
    void canBeCancelled();

private:
    static std::unique_ptr<ArticleDocument> documentOf(const QString &markdown)
    {
        DocumentBuilder builder(paperTypography(Typography::standard()),
                                {Qt::black, Qt::black, Qt::gray, Qt::black, Qt::white});
        builder.setHeader({QStringLiteral("What the ferry owes"), QStringLiteral("Ada · 2 October 2025")});
        return builder.build(MarkdownParser().parse(markdown));
    }
    static QString text(int paragraphs)
    {
        QString text;
        for (int i = 0; i < paragraphs; ++i)
            text += QStringLiteral("Paragraph w%1w tells of many things that happened in the harbour.\n\n")
                        .arg(i);
        return text;
    }
    static QStringList pagesOf(const QByteArray &pdf)
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
        reader.write(pdf);
        reader.closeWriteChannel();
        if (!reader.waitForFinished())
            return {};
        return QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    }

    const Format m_format{QLocale::c(), QTimeZone::utc()};
};

void PrintJobTest::everyWordIsOnAPage()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        PrintJob job(writer, documentOf(text(120)), QStringLiteral("farthing://post/p"), m_format);
        QSignalSpy done(&job, &PrintJob::done);
        job.start();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(done.first().first().toBool());
    }
    const QStringList pages = pagesOf(pdf);
    QVERIFY2(pages.size() > 2, qPrintable(QString::number(pages.size())));
    QVERIFY(pages.first().contains(QStringLiteral("What the ferry owes")));
    QVERIFY(pages.first().contains(QStringLiteral("Ada · 2 October 2025")));
    const QString all = pages.join(QLatin1Char('\n'));
    qsizetype at = 0;
    for (int i = 0; i < 120; ++i) {
        const QString word = QStringLiteral("w%1w").arg(i);
        QCOMPARE(all.count(word), 1);
        QVERIFY(all.indexOf(word) > at);
        at = all.indexOf(word);
    }
    for (int i = 0; i < pages.size(); ++i) {
        const QString last = pages.at(i).trimmed().section(QLatin1Char('\n'), -1);
        QVERIFY2(last.contains(QStringLiteral("farthing://post/p")), qPrintable(last));
        QVERIFY2(last.endsWith(QStringLiteral("%1 of %2").arg(i + 1).arg(pages.size())), qPrintable(last));
    }
}

void PrintJobTest::goesInSteps()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    PrintJob job(writer, documentOf(text(4'000)), QString(), m_format);
    QSignalSpy done(&job, &PrintJob::done);
    QSignalSpy progress(&job, &PrintJob::progressed);
    job.start();
    qint64 longest = 0;
    for (QDeadlineTimer patience(100'000); done.isEmpty() && !patience.hasExpired();) {
        const CpuTime time;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        longest = qMax(longest, time.milliseconds());
    }
    QCOMPARE(done.size(), 1);
    int before = 0;
    for (const QList<QVariant> &step : progress) {
        QVERIFY(step.first().toInt() >= before);
        before = step.first().toInt();
    }
    QCOMPARE(before, 100);
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
}

void PrintJobTest::canBeCancelled_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("before it began") << -1;
    QTest::newRow("while it is laid out") << 5;
    QTest::newRow("while it is drawn") << 60;
}

void PrintJobTest::canBeCancelled()
{
    QFETCH(int, percent);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    auto job = std::make_unique<PrintJob>(writer, documentOf(text(2'000)), QString(), m_format);
    QSignalSpy done(job.get(), &PrintJob::done);
    connect(job.get(), &PrintJob::progressed, job.get(), [&](int now) {
        if (now >= percent)
            job->cancel();
    });
    job->start();
    if (percent < 0)
        job->cancel();
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(!done.first().first().toBool());
    job.reset();
}

FARTHING_TEST(PrintJobTest)
#include "test_printjob.moc"
