// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportdiffmodel.h"

#include "models/figureroles.h"
#include "support/builders.h"
#include "support/testcase.h"

#include <QtTest/QAbstractItemModelTester>

using namespace farthing;

class ReportDiffModelTest : public TestCase
{
    Q_OBJECT

private slots:
    void namesEveryLineExactly();
    void oneAlone();
    void saysWhatChanged();
    void speaks();

private:
    static PnlReport report(const char *likes, const char *tributes)
    {
        PnlReport report = aReport(QStringLiteral("r"), PostId{QStringLiteral("p")});
        report.lines.at(size_t(Line::LikesCommenter)) = twei(likes);
        report.lines.at(size_t(Line::CommentTributes)) = twei(tributes);
        report.profit = twei(likes);
        report.loss = report.line(Line::CommentTributes).plus(twei("1")).value();
        report.total = report.profit.minus(report.loss).value();
        return report;
    }
    QString said(int row, int column) const { return m_model.index(row, column).data().toString(); }
    int tone(int row) const
    {
        return m_model.index(row, ReportDiffModel::ChangeColumn).data(FigureToneRole).toInt();
    }

    const Format m_format{QLocale::c(), QTimeZone::utc()};
    ReportDiffModel m_model{m_format};
    QAbstractItemModelTester m_tester{&m_model};
};

void ReportDiffModelTest::namesEveryLineExactly()
{
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row)
        names << said(row, ReportDiffModel::LineColumn);
    QCOMPARE(
        names.join(QLatin1Char('|')),
        QStringLiteral("Post Profit|Earned for Pluses|Comment Rewards|Likes Own|Likes Commenter|Likes "
                       "Author|Dislikes Author|Profit Subtotal, Twei|Post Loss|Spent for Minuses|Comment "
                       "Tributes|Dislikes Own|Dislikes Commenter|Post Publish Tribute|PnL Reports|Loss "
                       "Subtotal, Twei|Total Twei Earned"));
    QCOMPARE(said(4, ReportDiffModel::NewerColumn), QStringLiteral("…"));
}

void ReportDiffModelTest::oneAlone()
{
    m_model.setReports(std::nullopt, report("0.25", "0.4"));
    QCOMPARE(said(4, ReportDiffModel::NewerColumn), QStringLiteral("0.25"));
    QCOMPARE(said(16, ReportDiffModel::NewerColumn), QStringLiteral("\u22121.15"));
    QCOMPARE(said(4, ReportDiffModel::ChangeColumn), QString());
    QCOMPARE(m_model.headerData(ReportDiffModel::NewerColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Twei"));
}

void ReportDiffModelTest::saysWhatChanged()
{
    m_model.setReports(report("0.25", "0.8"), report("0.5", "0.4"));
    QCOMPARE(said(4, ReportDiffModel::OlderColumn), QStringLiteral("0.25"));
    QCOMPARE(said(4, ReportDiffModel::NewerColumn), QStringLiteral("0.50"));
    QCOMPARE(said(4, ReportDiffModel::ChangeColumn), QStringLiteral("+0.25"));
    QCOMPARE(said(4, ReportDiffModel::WordsColumn), QStringLiteral("0.25 more earned"));
    QCOMPARE(tone(4), int(Tone::Gain));
    QCOMPARE(said(10, ReportDiffModel::ChangeColumn), QStringLiteral("\u22120.40"));
    QCOMPARE(said(10, ReportDiffModel::WordsColumn), QStringLiteral("0.40 less spent"));
    QCOMPARE(tone(10), int(Tone::Gain));
    QCOMPARE(said(14, ReportDiffModel::ChangeColumn), QStringLiteral("0"));
    QCOMPARE(said(14, ReportDiffModel::WordsColumn), QStringLiteral("the same"));
    QCOMPARE(said(16, ReportDiffModel::WordsColumn), QStringLiteral("0.65 more in all"));
    m_model.setReports(report("0.5", "0.4"), report("0.25", "0.8"));
    QCOMPARE(said(10, ReportDiffModel::WordsColumn), QStringLiteral("0.40 more spent"));
    QCOMPARE(tone(10), int(Tone::Loss));
    QCOMPARE(said(4, ReportDiffModel::WordsColumn), QStringLiteral("0.25 less earned"));
    QCOMPARE(tone(4), int(Tone::Loss));
    QCOMPARE(said(16, ReportDiffModel::WordsColumn), QStringLiteral("0.65 less in all"));
}

void ReportDiffModelTest::speaks()
{
    m_model.setReports(report("0.25", "0.8"), report("0.5", "0.4"));
    QCOMPARE(m_model.index(4, ReportDiffModel::ChangeColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Likes Commenter, Change: +0.25"));
}

FARTHING_TEST(ReportDiffModelTest)
#include "test_reportdiffmodel.moc"
