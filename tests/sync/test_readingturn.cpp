// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/readingturn.h"

#include "support/fakeclock.h"
#include "support/testcase.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace farthing;

/// Two programs of one account on one computer are two objects on one folder, as they know nothing else of
/// each other.
class ReadingTurnTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void belongsToNobodyAtFirst();
    void theLastOneHasIt();
    void theOtherProgramHearsOfIt();
    void whoComesBackSoonHasItAgain_data();
    void whoComesBackSoonHasItAgain();
    void believesTheFileForAMoment();
    void aProgramThatDiedIsInNobodysWay();
    void aDamagedFileTakesItFromNobody();
    void withoutTheFileItStillGoesRound();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("reading.turn")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    const QUuid m_one = QUuid::createUuid();
    const QUuid m_two = QUuid::createUuid();
};

void ReadingTurnTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void ReadingTurnTest::belongsToNobodyAtFirst()
{
    ReadingTurn turn(m_folder->path(), m_clock);
    QVERIFY(!turn.isOf(m_one));
}

void ReadingTurnTest::theLastOneHasIt()
{
    ReadingTurn turn(m_folder->path(), m_clock);
    turn.take(m_one);
    QVERIFY(turn.isOf(m_one));
    turn.take(m_two);
    QVERIFY(!turn.isOf(m_one));
    QVERIFY(turn.isOf(m_two));
}

void ReadingTurnTest::theOtherProgramHearsOfIt()
{
    ReadingTurn here(m_folder->path(), m_clock);
    ReadingTurn there(m_folder->path(), m_clock);
    here.take(m_one);
    m_clock.advance(1'000);
    there.take(m_two);
    m_clock.advance(1'000);
    QVERIFY(!here.isOf(m_one));
    QVERIFY(there.isOf(m_two));
    here.take(m_one);
    m_clock.advance(1'000);
    QVERIFY(here.isOf(m_one));
    QVERIFY(!there.isOf(m_two));
}

void ReadingTurnTest::whoComesBackSoonHasItAgain_data()
{
    QTest::addColumn<int>("away");
    for (const int away : {200, 500, 899, 900})
        QTest::newRow(qPrintable(QString::number(away))) << away;
}

/// What the file said is believed for longer than somebody needs to look at the other program.
void ReadingTurnTest::whoComesBackSoonHasItAgain()
{
    QFETCH(int, away);
    ReadingTurn here(m_folder->path(), m_clock);
    ReadingTurn there(m_folder->path(), m_clock);
    here.take(m_one);
    there.take(m_two);
    m_clock.advance(away);
    here.take(m_one);
    m_clock.advance(1'000);
    QVERIFY(here.isOf(m_one));
    QVERIFY(!there.isOf(m_two));
}

void ReadingTurnTest::believesTheFileForAMoment()
{
    ReadingTurn here(m_folder->path(), m_clock);
    here.take(m_one);
    m_clock.advance(ReadingTurn::belief - 1);
    QVERIFY(QFile::remove(path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_two.toByteArray());
    file.close();
    QVERIFY(here.isOf(m_one));
    m_clock.advance(1);
    QVERIFY(!here.isOf(m_one));
}

void ReadingTurnTest::aProgramThatDiedIsInNobodysWay()
{
    ReadingTurn(m_folder->path(), m_clock).take(m_two);
    ReadingTurn here(m_folder->path(), m_clock);
    QVERIFY(!here.isOf(m_one));
    here.take(m_one);
    m_clock.advance(5'000);
    QVERIFY(here.isOf(m_one));
}

void ReadingTurnTest::aDamagedFileTakesItFromNobody()
{
    ReadingTurn here(m_folder->path(), m_clock);
    here.take(m_one);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(100'000, '\xff'));
    file.close();
    m_clock.advance(1'000);
    QVERIFY(here.isOf(m_one));
    QVERIFY(file.remove());
    m_clock.advance(1'000);
    QVERIFY(here.isOf(m_one));
}

void ReadingTurnTest::withoutTheFileItStillGoesRound()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("reading.turn"))); // nothing can be written over it
    ReadingTurn turn(m_folder->path(), m_clock);
    turn.take(m_one);
    m_clock.advance(1'000);
    QVERIFY(turn.isOf(m_one));
    turn.take(m_two);
    m_clock.advance(1'000);
    QVERIFY(turn.isOf(m_two));
    QVERIFY(!turn.isOf(m_one));
}

FARTHING_TEST(ReadingTurnTest)
#include "test_readingturn.moc"
