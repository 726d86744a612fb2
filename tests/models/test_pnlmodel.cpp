// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pnlmodel.h"
#include "support/builders.h"
#include "support/testcase.h"

#include <QtTest/QAbstractItemModelTester>

using namespace farthing;

class PnlModelTest : public TestCase
{
    Q_OBJECT

private slots:
    void namesTheLinesExactlyAndInOrder();
    void isUnknownUntilAReportIsBought();
    void saysTheSameByFigureColourAndWord();
    void saysWhereEachFigureComesFrom();

private:
    QString text(const QAbstractItemModel &model, const char *name, int role) const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data().toString() == QLatin1String(name))
                return model.index(row, 0).data(role).toString();
        return QStringLiteral("no such line");
    }

    const Format m_format{QLocale::c(), QTimeZone::utc()};
};

void PnlModelTest::namesTheLinesExactlyAndInOrder()
{
    PnlModel model(m_format);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row).data().toString();
    const QStringList expected{QStringLiteral("Post Profit"),        QStringLiteral("Earned for Pluses"),
                               QStringLiteral("Comment Rewards"),    QStringLiteral("Likes Own"),
                               QStringLiteral("Likes Commenter"),    QStringLiteral("Likes Author"),
                               QStringLiteral("Dislikes Author"),    QStringLiteral("Profit Subtotal, Twei"),
                               QStringLiteral("Post Loss"),          QStringLiteral("Spent for Minuses"),
                               QStringLiteral("Comment Tributes"),   QStringLiteral("Dislikes Own"),
                               QStringLiteral("Dislikes Commenter"), QStringLiteral("Post Publish Tribute"),
                               QStringLiteral("PnL Reports"),        QStringLiteral("Loss Subtotal, Twei"),
                               QStringLiteral("Total Twei Earned")};
    QCOMPARE(names, expected);
}

void PnlModelTest::isUnknownUntilAReportIsBought()
{
    PnlModel model(m_format);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        QCOMPARE(index.data(PnlModel::ToneRole).toInt(), int(Tone::Plain));
        if (index.data(PnlModel::KindRole).toInt() != int(PnlModel::Kind::Heading))
            QCOMPARE(index.data(PnlModel::FigureRole).toString(), QStringLiteral("…"));
    }
    QVERIFY(text(model, "Likes Own", Qt::AccessibleTextRole).contains(QStringLiteral("not known")));
}

void PnlModelTest::saysTheSameByFigureColourAndWord()
{
    PnlReport report = aReport(QStringLiteral("r"), PostId{QStringLiteral("p")});
    report.lines.at(size_t(Line::EarnedForPluses)) = twei("0.25");
    report.profit = twei("0.25");
    report.total = twei("-0.75");
    PnlModel model(m_format);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setReport(report);
    QCOMPARE(resets.size(), 0);
    const auto figure = [&](const char *name) {
        return text(model, name, PnlModel::FigureRole);
    };
    const auto tone = [&](const char *name) {
        return Tone(text(model, name, PnlModel::ToneRole).toInt());
    };
    const auto spoken = [&](const char *name) {
        return text(model, name, Qt::AccessibleTextRole);
    };
    QCOMPARE(figure("Earned for Pluses"), QStringLiteral("0.25"));
    QCOMPARE(tone("Earned for Pluses"), Tone::Gain);
    QCOMPARE(spoken("Earned for Pluses"), QStringLiteral("Earned for Pluses: earned 0.25 Twei"));
    QCOMPARE(figure("Likes Own"), QStringLiteral("0"));
    QCOMPARE(tone("Likes Own"), Tone::Plain);
    QCOMPARE(figure("PnL Reports"), QStringLiteral("1"));
    QCOMPARE(tone("PnL Reports"), Tone::Loss);
    QCOMPARE(spoken("PnL Reports"), QStringLiteral("PnL Reports: spent 1 Twei"));
    QCOMPARE(figure("Total Twei Earned"), QStringLiteral("\u22120.75"));
    QCOMPARE(tone("Total Twei Earned"), Tone::Loss);
    QCOMPARE(spoken("Total Twei Earned"), QStringLiteral("Total Twei Earned: spent 0.75 Twei"));
}

void PnlModelTest::saysWhereEachFigureComesFrom()
{
    PnlModel model(m_format);
    const auto isOn = [&model](const QString &words) {
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const bool heading = index.data(PnlModel::KindRole).toInt() == int(PnlModel::Kind::Heading);
            const QString source = index.data(PnlModel::SourceRole).toString();
            if (source != (heading ? QString() : words) ||
                index.data(Qt::AccessibleDescriptionRole).toString() != source)
                return false;
        }
        return true;
    };
    QVERIFY(isOn(QStringLiteral("Not known until a report is bought")));
    const PnlReport report = aReport(QStringLiteral("r"), PostId{QStringLiteral("p")});
    model.setReport(report);
    QVERIFY(isOn(QStringLiteral("Bought with the report of ") + m_format.dateTime(report.takenAt)));
}

FARTHING_TEST(PnlModelTest)
#include "test_pnlmodel.moc"
