// SPDX-License-Identifier: GPL-3.0-or-later
// Two computers of one account, and an article that its author edits: the real window before the real
// platform.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/articleview.h"
#include "gui/differenceview.h"
#include "gui/messagebar.h"
#include "network/httpnetwork.h"
#include "store/store.h"
#include "support/fakenetwork.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/continuation.h"
#include "sync/scheduler.h"
#include "sync/session.h"

#include <QtGui/QTextBlock>
#include <QtNetwork/QNetworkAccessManager>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace farthing;

class TestContinuing : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhatChangedByMouse();
    void showsWhatChangedByKeyboard();
    void goesOnByMouse();
    void goesOnByKeyboard();
    void goesOnAfterARestart();
    void cleanupTestCase();

private:
    MessageBar *line(const char *name) { return m_rig.find<MessageBar>(name); }
    ArticleView *article() { return m_rig.find<ArticleView>("articleView"); }
    DifferenceView *difference() { return m_rig.find<DifferenceView>("differenceView"); }
    QString differenceText() { return difference()->findChild<ArticleView *>()->toPlainText(); }
    /// The author publishes the file with another word.
    bool edit(const QString &word);
    bool isEdited(const QString &word)
    {
        return QTest::qWaitFor([&] { return article()->toPlainText().contains(word); }, patience);
    }
    /// The other computer is left at the last paragraph.
    bool leaveOtherAtTheEnd(int offset);

    ReaderRig m_rig;
    QTemporaryDir m_folder;
    QTemporaryDir m_otherProfile;
    QNetworkAccessManager m_access;
    SystemClock m_clock;
    std::unique_ptr<Store> m_otherStore;
    std::unique_ptr<HttpNetwork> m_otherNetwork;
    std::unique_ptr<Session> m_other;
    FakeAlarm *m_otherAlarm = nullptr;
    PostId m_post;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
};

void TestContinuing::initTestCase()
{
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(m_rig.startReader());
    m_rig.window().resize(900, 600);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().scheduler().connection().state, Connection::State::Online,
                              patience);
    QVERIFY(m_rig.open(kirkenes));
    m_post = m_rig.post(kirkenes)->id;

    auto store = Store::open(m_otherProfile.path(), &m_clock, m_rig.token());
    QVERIFY(store.ok());
    m_otherStore = std::move(store).value();
    m_otherNetwork = std::make_unique<HttpNetwork>(m_rig.platform().url(), m_rig.token(), m_access, m_clock);
    m_other = std::make_unique<Session>(*m_otherStore, *m_otherNetwork, m_clock);
    auto alarm = std::make_unique<FakeAlarm>();
    m_otherAlarm = alarm.get();
    m_other->continuation().setAlarm(std::move(alarm));
    m_other->scheduler().start();
    QTRY_COMPARE_WITH_TIMEOUT(m_other->scheduler().connection().state, Connection::State::Online, patience);
}

void TestContinuing::cleanupTestCase()
{
    m_other.reset();
    m_otherNetwork.reset();
    m_otherStore.reset();
    m_rig.stopReader();
    m_quiet.reset();
}

bool TestContinuing::edit(const QString &word)
{
    // A post is known by the name of its file and of the folder that it lies in.
    const QString name = QStringLiteral("/kirkenes-border-talks.md");
    const QString folder = m_folder.filePath(QStringLiteral("sample"));
    QDir().mkpath(folder);
    QFile from(sourceFolder() + QStringLiteral("/resources/sample") + name);
    QFile to(folder + name);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return false;
    to.write(from.readAll() + "\n\nThe author adds: " + word.toUtf8() + ".\n");
    to.close();
    const QStringList import{QStringLiteral("import"), QStringLiteral("--database"),
                             m_rig.platform().database(), folder};
    return m_rig.platform().command(import).contains(QStringLiteral("0 refused"));
}

void TestContinuing::showsWhatChangedByMouse()
{
    QVERIFY(!line("editedLine")->isVisible());
    QVERIFY(edit(QStringLiteral("lighthouses")));
    QTRY_VERIFY_WITH_TIMEOUT(line("editedLine")->isVisible(), patience);
    takePicture(m_rig.window(), QStringLiteral("continuing-edited"));
    QTest::mouseClick(line("editedLine")->findChild<QPushButton *>(QStringLiteral("actionButton")),
                      Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(difference()->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(differenceText().contains(QStringLiteral("The author adds: lighthouses.")),
                             patience);
    takePicture(m_rig.window(), QStringLiteral("continuing-difference"));
    QTest::mouseClick(difference()->findChild<QPushButton *>(QStringLiteral("backButton")), Qt::LeftButton);
    QTRY_VERIFY(article()->isVisible());
    QVERIFY(!line("editedLine")->isVisible());
}

void TestContinuing::showsWhatChangedByKeyboard()
{
    QVERIFY(edit(QStringLiteral("foghorns")));
    QTRY_VERIFY_WITH_TIMEOUT(line("editedLine")->isVisible(), patience);
    QTest::keyClick(&m_rig.window(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(difference()->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(differenceText().contains(QStringLiteral("foghorns")), patience);
    QTRY_VERIFY(QApplication::focusWidget() && difference()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(article()->isVisible());
    QVERIFY(article()->hasFocus());
    QVERIFY(!line("editedLine")->isVisible());
}

bool TestContinuing::leaveOtherAtTheEnd(int offset)
{
    const QStringList texts = ArticleDocument::blockTexts(*article()->document());
    const ReadingPlace place = placeAt(texts, {int(texts.size()) - 1, offset});
    const auto kept = m_other->continuation().keepPlace(m_post, place.toJson());
    // It goes after a while, or with what is just being carried.
    return QTest::qWaitFor(
        [&] {
            if (kept.isFinished() && m_otherAlarm->isSet)
                m_otherAlarm->ring();
            return line("furtherLine")->isVisible();
        },
        patience);
}

void TestContinuing::goesOnByMouse()
{
    article()->goToTop();
    QVERIFY(leaveOtherAtTheEnd(1));
    QCOMPARE(article()->verticalScrollBar()->value(), 0);
    takePicture(m_rig.window(), QStringLiteral("continuing-further"));
    QTest::mouseClick(line("furtherLine")->findChild<QPushButton *>(QStringLiteral("actionButton")),
                      Qt::LeftButton);
    QVERIFY(article()->verticalScrollBar()->value() > 0);
    QVERIFY(!line("furtherLine")->isVisible());
}

void TestContinuing::goesOnByKeyboard()
{
    article()->goToTop();
    QVERIFY(leaveOtherAtTheEnd(2));
    QTest::keyClick(&m_rig.window(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(article()->verticalScrollBar()->value() > 0);
    QVERIFY(!line("furtherLine")->isVisible());
}

/// What is marked here stands there, and a computer that knows nothing opens where this one was left.
void TestContinuing::goesOnAfterARestart()
{
    article()->goToTop();
    article()->setFocus();
    QTest::keyClick(article(), Qt::Key_S);
    QTest::keyClick(article(), Qt::Key_Space);
    const int read = article()->verticalScrollBar()->value();
    QVERIFY(read > 0);
    const QString top = article()->firstInView().block().text();
    const QByteArray place = article()->place().toJson();
    m_rig.window().close();
    const auto savedThere = [this] {
        const auto record = m_otherStore->post(m_post).valueOr(std::nullopt);
        return record && record->saved;
    };
    const auto placeThere = [this] {
        const auto kept = m_otherStore->place(m_post).valueOr(std::nullopt);
        const auto found = kept ? ReadingPlace::fromJson(*kept) : std::nullopt;
        return found ? found->toJson() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(savedThere(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(placeThere(), place, patience);
    m_rig.stopReader();
    m_rig.forgetProfile();
    QVERIFY(m_rig.startReader());
    m_rig.window().resize(900, 600);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().scheduler().connection().state, Connection::State::Online,
                              patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.session().continuation().place(m_post).valueOr(std::nullopt), patience);
    QVERIFY(m_rig.open(QStringLiteral("ferry")));
    QVERIFY(m_rig.open(kirkenes));
    QTRY_COMPARE_WITH_TIMEOUT(article()->firstInView().block().text(), top, patience);
    QVERIFY(m_rig.post(kirkenes)->saved);
}

FARTHING_TEST(TestContinuing)
#include "test_continuing.moc"
