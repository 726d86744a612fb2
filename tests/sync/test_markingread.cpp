// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/markingread.h"

#include "sql/statement.h"
#include "store/databases.h"
#include "support/readerfixture.h"

#include <QtTest/QSignalSpy>

using namespace farthing;

/// Marking many posts as read, over a real store.
class MarkingReadTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void marksAListAndNothingElse();
    void takesBackExactlyWhatItMarked();
    void takesBackWhileItMarks();
    void marksAgainRightAfterItTookBack();
    void keepsWhatSomebodyOpenedMeanwhile();
    void keepsWhatAnotherComputerOpened();
    void saysNothingBeforeTheTimeIsOver();
    void tellsOthersOfTheNewestAlone();
    void settlesWhatACrashLeft();
    void gathersWhatIsScrolledPast();
    void startsAnewWithEachList();
    void leavesAnotherAccountAlone();
    void outlivesThatEverythingIsReadAnew();
    void takesNothingBackWithoutABatch();

private:
    void fill(int posts)
    {
        QList<Change> changes{Rulebook(), anAccount()};
        for (int i = 0; i < posts; ++i)
            changes.append(aPost(name(i), i));
        know(changes);
    }
    static QString name(int i) { return QStringLiteral("p%1").arg(i, 4, 10, QLatin1Char('0')); }
    static PostId id(int i) { return PostId{name(i)}; }
    int unread() { return m_session->library().counts()->unread; }
    bool isUnread(int i) { return m_session->library().rows(PostList::All, {id(i)})->first().unread; }
    MarkingRead &marking() { return m_session->markingRead(); }
    void markAll(const PostListQuery &query)
    {
        QSignalSpy marked(&marking(), &MarkingRead::marked);
        marking().markAll(query);
        QTRY_COMPARE(marked.size(), 1);
    }
    void takeBack()
    {
        QSignalSpy back(&marking(), &MarkingRead::takenBack);
        marking().takeBack();
        QTRY_COMPARE(back.size(), 1);
    }
    void passTime()
    {
        QVERIFY(m_time->isSet);
        m_time->ring();
        settle();
        settle();
    }
    /// What waits to be sent to the account's other computers.
    QStringList waiting()
    {
        const Result<std::unique_ptr<OwnDatabase>> own = OwnDatabase::open(m_folder->path(), true);
        sql::Statement read(*(*own)->connection,
                            QStringLiteral("SELECT post FROM carried WHERE state <> 0 ORDER BY post"));
        QStringList posts;
        while (read.next())
            posts.append(read.text(0));
        return posts;
    }
    /// What another computer of the account said.
    void hear(int post, bool opened)
    {
        const QByteArray value =
            QStringLiteral("{\"opened\":%1,\"post\":\"%2\"}")
                .arg(opened ? QStringLiteral("true") : QStringLiteral("false"), name(post))
                .toUtf8();
        StateValue state;
        state.key = QStringLiteral("read.") + name(post);
        state.revision = 50 + post;
        state.value = value;
        know({state});
    }

    FakeAlarm *m_time = nullptr;
};

void MarkingReadTest::init()
{
    ReaderFixture::init();
    auto alarm = std::make_unique<FakeAlarm>();
    m_time = alarm.get();
    marking().setAlarm(std::move(alarm));
}

void MarkingReadTest::marksAListAndNothingElse()
{
    fill(6);
    QVERIFY(resultOf(m_session->library().setSaved(id(1), true)).ok());
    QVERIFY(resultOf(m_session->library().setSaved(id(3), true)).ok());
    markAll({PostList::Saved, PostSort::Shortest});
    QCOMPARE(marking().posts(), 2);
    QCOMPARE(unread(), 4);
    QVERIFY(!isUnread(1) && !isUnread(3) && isUnread(0));
    markAll(PostListQuery::by(aPost(name(0)).author.id));
    QCOMPARE(marking().posts(), 4);
    QCOMPARE(unread(), 0);
    // Saved is as it was.
    QCOMPARE(m_session->library().counts()->saved, 2);
    markAll(PostList::All);
    QCOMPARE(marking().posts(), 0);
    QVERIFY(!marking().canTakeBack());
}

void MarkingReadTest::takesBackExactlyWhatItMarked()
{
    fill(1200); // three portions
    for (const int i : {0, 7, 1199})
        QVERIFY(resultOf(m_session->library().setUnread(id(i), false)).ok());
    markAll(PostList::All);
    QCOMPARE(marking().posts(), 1197);
    QCOMPARE(unread(), 0);
    // The portions are written whole before their answer comes.
    takeBack();
    QCOMPARE(unread(), 1197);
    QVERIFY(!isUnread(0) && !isUnread(7) && !isUnread(1199));
    QVERIFY(!marking().canTakeBack());
    marking().takeBack();
    settle();
    QCOMPARE(unread(), 1197);
}

void MarkingReadTest::takesBackWhileItMarks()
{
    fill(1200);
    QSignalSpy marked(&marking(), &MarkingRead::marked);
    QSignalSpy back(&marking(), &MarkingRead::takenBack);
    marking().markAll(PostList::Unread);
    QVERIFY(marking().canTakeBack());
    marking().takeBack();
    QTRY_COMPARE(back.size(), 1);
    QCOMPARE(marked.size(), 0);
    QCOMPARE(unread(), 1200);
}

/// Whoever takes back and marks again at once means both.
void MarkingReadTest::marksAgainRightAfterItTookBack()
{
    fill(1200);
    markAll(PostList::All);
    QSignalSpy marked(&marking(), &MarkingRead::marked);
    QSignalSpy back(&marking(), &MarkingRead::takenBack);
    marking().takeBack();
    QVERIFY(!marking().canTakeBack());
    marking().markAll(PostList::Unread);
    QVERIFY(marking().canTakeBack());
    QTRY_COMPARE(marked.size(), 1);
    QCOMPARE(back.size(), 1);
    QCOMPARE(marking().posts(), 1200);
    QCOMPARE(unread(), 0);
    // What was to come next can be taken back, too.
    marking().takeBack();
    marking().markAll(PostList::All);
    marking().takeBack();
    QVERIFY(!marking().canTakeBack());
    QTRY_COMPARE(back.size(), 2);
    settle();
    QCOMPARE(marked.size(), 1);
    QCOMPARE(unread(), 1200);
}

void MarkingReadTest::keepsWhatSomebodyOpenedMeanwhile()
{
    fill(4);
    markAll(PostList::All);
    // As the article pane does it: the post is read already, so that only the text is noted.
    QVERIFY(resultOf(m_session->library().noteRead(id(2))).ok());
    QCOMPARE(waiting(), QStringList{name(2)});
    takeBack();
    QVERIFY(!isUnread(2));
    QCOMPARE(unread(), 3);
}

void MarkingReadTest::keepsWhatAnotherComputerOpened()
{
    fill(4);
    markAll(PostList::All);
    hear(1, true);
    hear(2, false); // it has a place there, and was never opened
    QVERIFY(!isUnread(1) && !isUnread(2));
    takeBack();
    QVERIFY(!isUnread(1));
    QVERIFY(isUnread(2));
    QCOMPARE(unread(), 3);
}

void MarkingReadTest::saysNothingBeforeTheTimeIsOver()
{
    fill(3);
    markAll(PostList::All);
    settle();
    QVERIFY(waiting().isEmpty());
    // A place in one of them is told meanwhile, and does not tell that it was opened.
    QVERIFY(resultOf(m_store->keepPlace(id(1), "{\"block\":3}")).ok());
    const auto write = resultOf(m_store->nextCarried(QStringLiteral("try")));
    QVERIFY(write.ok() && *write);
    QVERIFY2((*write)->value.contains("\"opened\":false"), (*write)->value.constData());
    passTime();
    QCOMPARE(waiting(), (QStringList{name(0), name(1), name(2)}));
    QVERIFY(!marking().canTakeBack());
    marking().takeBack();
    settle();
    QCOMPARE(unread(), 0);
}

void MarkingReadTest::tellsOthersOfTheNewestAlone()
{
    constexpr int posts = MarkingRead::mostTold + 700;
    fill(posts);
    markAll(PostList::All);
    passTime();
    QTRY_COMPARE(waiting().size(), MarkingRead::mostTold);
    QCOMPARE(waiting().last(), name(posts - 1));
    QCOMPARE(waiting().first(), name(posts - MarkingRead::mostTold));
    settle();
    settle();
    QCOMPARE(waiting().size(), MarkingRead::mostTold);
    // Nor are the others told when everything is looked through once more.
    std::optional<PostId> after = PostId();
    while (after)
        after = *resultOf(m_store->noteUnheard(*after));
    QCOMPARE(waiting().size(), MarkingRead::mostTold);
    // But of one that is opened.
    QVERIFY(resultOf(m_session->library().noteRead(id(5))).ok());
    QCOMPARE(waiting().first(), name(5));
    QCOMPARE(unread(), 0);
}

void MarkingReadTest::settlesWhatACrashLeft()
{
    fill(3);
    markAll(PostList::All);
    QVERIFY(waiting().isEmpty());
    MarkingRead next(*m_store); // as the next start does
    settle();
    settle();
    QCOMPARE(waiting().size(), 3);
    QCOMPARE(unread(), 0);
}

void MarkingReadTest::gathersWhatIsScrolledPast()
{
    fill(6);
    QSignalSpy marked(&marking(), &MarkingRead::marked);
    marking().markPassed({id(5)});
    marking().markPassed({id(4), id(3)});
    marking().markPassed({id(2)});
    QTRY_VERIFY(!marked.isEmpty() && marking().posts() == 4);
    QCOMPARE(unread(), 2);
    marking().markPassed({id(2), id(1)});
    QTRY_COMPARE(marking().posts(), 5);
    takeBack();
    QCOMPARE(unread(), 6);
}

void MarkingReadTest::startsAnewWithEachList()
{
    fill(6);
    marking().markPassed({id(5), id(4)});
    QTRY_COMPARE(marking().posts(), 2);
    markAll(PostList::All);
    QCOMPARE(marking().posts(), 4);
    settle();
    QCOMPARE(waiting(), (QStringList{name(4), name(5)}));
    takeBack();
    QCOMPARE(unread(), 4);
    QVERIFY(!isUnread(4) && !isUnread(5));
    // The number of a batch that was settled touches no later one.
    marking().markPassed({id(0)});
    QTRY_COMPARE(marking().posts(), 1);
    takeBack();
    QCOMPARE(unread(), 4);
}

void MarkingReadTest::leavesAnotherAccountAlone()
{
    fill(3);
    markAll(PostList::All);
    QSignalSpy forgotten(&marking(), &MarkingRead::forgotten);
    know({anAccount(QStringLiteral("somebody else"), 2), aPost(name(0), 0)});
    QTRY_VERIFY(!marking().canTakeBack());
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(unread(), 1);
    marking().takeBack();
    settle();
    QCOMPARE(unread(), 1);
}

/// As when the person allows images of another host.
void MarkingReadTest::outlivesThatEverythingIsReadAnew()
{
    fill(3);
    markAll(PostList::All);
    StoreChanges all;
    all.everything = true;
    emit m_store->changed(all);
    QVERIFY(marking().canTakeBack());
    takeBack();
    QCOMPARE(unread(), 3);
}

void MarkingReadTest::takesNothingBackWithoutABatch()
{
    fill(3);
    markAll(PostList::All);
    const auto portion = resultOf(m_store->takeBackRead(0));
    QVERIFY(portion.ok());
    QCOMPARE(portion->posts, 0);
    settle();
    QCOMPARE(unread(), 0);
    // Passed posts that were read meanwhile are no list without anything unread.
    passTime();
    QSignalSpy marked(&marking(), &MarkingRead::marked);
    marking().markPassed({id(0)});
    QTRY_VERIFY(!marking().canTakeBack());
    QCOMPARE(marked.size(), 0);
}

FARTHING_TEST(MarkingReadTest)
#include "test_markingread.moc"
