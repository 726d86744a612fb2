// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vaultmodel.h"

#include "support/readerfixture.h"

#include <QtTest/QAbstractItemModelTester>

using namespace farthing;

class VaultModelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        ReaderFixture::init();
        m_model = std::make_unique<VaultModel>(m_session->vault(), m_format);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        ReaderFixture::cleanup();
    }

    void saysWhatWasBought();
    void newOnesComeAbove();
    void fetchesAsItIsScrolled();
    void keepsToAPost();
    void emptiesForAnotherAccount();

private:
    static PnlReport bought(int number, const QString &post = QStringLiteral("p"))
    {
        PnlReport report = aReport(QStringLiteral("r%1").arg(number, 4, 10, QLatin1Char('0')), PostId{post});
        report.takenAt = noon(number);
        return report;
    }
    QString said(int row, int role) const { return m_model->index(row).data(role).toString(); }

    std::unique_ptr<VaultModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void VaultModelTest::saysWhatWasBought()
{
    know({anAccount(), aPost(m_post.value), bought(0), bought(1, QStringLiteral("gone"))});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(said(0, VaultModel::TitleRole), QStringLiteral("A post that is not here"));
    QCOMPARE(said(1, VaultModel::TitleRole), QStringLiteral("Title of p"));
    QCOMPARE(said(1, VaultModel::TotalRole), QStringLiteral("\u22121"));
    QCOMPARE(said(1, VaultModel::EntryRole), QStringLiteral("up to entry 7"));
    QCOMPARE(said(1, VaultModel::ToneRole).toInt(), int(Tone::Loss));
    QVERIFY(said(1, Qt::AccessibleTextRole).startsWith(QStringLiteral("Title of p. Bought on 2 Oct")));
}

void VaultModelTest::newOnesComeAbove()
{
    know({anAccount(), bought(1)});
    const QPersistentModelIndex first = m_model->index(0);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    know({bought(2), bought(3)});
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(first.row(), 2);
    QCOMPARE(reset.size(), 0);
}

void VaultModelTest::fetchesAsItIsScrolled()
{
    QList<Change> changes{anAccount()};
    for (int i = 0; i < 250; ++i)
        changes << bought(i);
    know(changes);
    // What stood there grew by what came; further pages come when they are asked for.
    while (m_model->canFetchMore({}))
        m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 250);
    for (int row = 0; row < 250; ++row)
        QCOMPARE(m_model->at(row).report.takenAt, noon(249 - row));
}

void VaultModelTest::keepsToAPost()
{
    know({anAccount(), bought(0), bought(1, QStringLiteral("q")), bought(2)});
    m_model->setPost(m_post);
    QCOMPARE(m_model->rowCount(), 2);
    know({bought(3, QStringLiteral("q")), bought(4)});
    QCOMPARE(m_model->rowCount(), 3);
    m_model->setPost(std::nullopt);
    QCOMPARE(m_model->rowCount(), 5);
}

void VaultModelTest::emptiesForAnotherAccount()
{
    know({anAccount(), bought(0)});
    m_model->setPost(m_post);
    know({anAccount(QStringLiteral("other"))});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->post());
}

FARTHING_TEST(VaultModelTest)
#include "test_vaultmodel.moc"
