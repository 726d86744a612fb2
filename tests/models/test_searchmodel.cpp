// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchmodel.h"

#include "support/readerfixture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace farthing;

class SearchModelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatWasFound();
    void keepsRowsThatBothHave();
    void saysWhatIsWrong();
    void fetchesMore();
    void followsTheArticle();
    void showsWhatComesMeanwhile();
    void saysItInWords();
    void forgetsWhatAnotherAccountHad();
    void keepsItsPlaceWhereOneComesOnTop();

private:
    QStringList ids() const
    {
        QStringList list;
        for (int row = 0; row < m_model->rowCount(); ++row)
            list.append(m_model->at(row).id);
        return list;
    }
    static Post titled(const QString &id, const QString &title, int minutes = 0)
    {
        Post post = aPost(id, minutes);
        post.title = title;
        return post;
    }
    void index(const QList<Change> &changes)
    {
        know(changes);
        m_session->search().start();
        QTRY_VERIFY(m_session->search().isComplete());
    }

    std::unique_ptr<SearchModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void SearchModelTest::init()
{
    ReaderFixture::init();
    m_model = std::make_unique<SearchModel>(m_session->search(), m_session->library(), m_format, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void SearchModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    ReaderFixture::cleanup();
}

void SearchModelTest::showsWhatWasFound()
{
    index({anAccount(), titled(QStringLiteral("a"), QStringLiteral("The ferry")),
           titled(QStringLiteral("b"), QStringLiteral("A train"), 1)});
    QCOMPARE(m_model->state(), SearchModel::State::Idle);
    m_model->setText(QStringLiteral("fer"));
    QCOMPARE(m_model->state(), SearchModel::State::Searching);
    QTRY_COMPARE(m_model->state(), SearchModel::State::Found);
    QCOMPARE(ids(), QStringList{QStringLiteral("a")});
    QVERIFY(m_model->byRelevance());
    QCOMPARE(m_model->at(0).titleHits, (QList<TextRange>{{4, 5}}));
    m_model->setText(QStringLiteral("ferz"));
    QTRY_COMPARE(m_model->state(), SearchModel::State::Nothing);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setText({});
    QCOMPARE(m_model->state(), SearchModel::State::Idle);
}

void SearchModelTest::keepsRowsThatBothHave()
{
    index({anAccount(), titled(QStringLiteral("a"), QStringLiteral("Ferry"), 1),
           titled(QStringLiteral("b"), QStringLiteral("Fern"), 2),
           titled(QStringLiteral("c"), QStringLiteral("Ferries"), 3)});
    m_model->setText(QStringLiteral("fer"));
    QTRY_COMPARE(ids(), (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
    const QPersistentModelIndex first(m_model->index(0));
    const QPersistentModelIndex last(m_model->index(2));
    const QSignalSpy removed(m_model.get(), &SearchModel::rowsRemoved);
    m_model->setText(QStringLiteral("ferr"));
    QTRY_COMPARE(ids(), (QStringList{QStringLiteral("c"), QStringLiteral("a")}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(first.row(), 0);
    QCOMPARE(last.row(), 1);
    QCOMPARE(m_model->at(1).titleHits, (QList<TextRange>{{0, 5}}));
}

void SearchModelTest::saysWhatIsWrong()
{
    index({anAccount(), titled(QStringLiteral("a"), QStringLiteral("Ferry"))});
    m_model->setText(QStringLiteral("ferry"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->setText(QStringLiteral("ferry in:pictures"));
    QCOMPARE(m_model->state(), SearchModel::State::Wrong);
    QVERIFY(m_model->message().contains(QStringLiteral("in: takes articles")));
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setText(QStringLiteral("ferry in:articles"));
    QTRY_COMPARE(m_model->rowCount(), 1);
}

void SearchModelTest::fetchesMore()
{
    QList<Change> posts{anAccount()};
    constexpr int many = 130;
    for (int i = 0; i < many; ++i)
        posts.append(titled(QString::number(i), QStringLiteral("Ferry"), i));
    index(posts);
    m_tester.reset(); // it would ask for all pages by itself
    m_model->setText(QStringLiteral("ferry"));
    QTRY_COMPARE(m_model->rowCount(), 50);
    QVERIFY(!m_model->byRelevance());
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 100);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), many);
    QTRY_VERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->at(many - 1).id, QStringLiteral("0"));
}

void SearchModelTest::followsTheArticle()
{
    index({anAccount(), titled(QStringLiteral("a"), QStringLiteral("Ferry"))});
    m_model->setText(QStringLiteral("ferry"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(m_model->index(0).data(SearchModel::UnreadRole).toBool());
    QVERIFY(resultOf(m_session->library().setUnread(PostId{QStringLiteral("a")}, false)).ok());
    QTRY_VERIFY(!m_model->index(0).data(SearchModel::UnreadRole).toBool());
}

void SearchModelTest::showsWhatComesMeanwhile()
{
    index({anAccount(), titled(QStringLiteral("a"), QStringLiteral("Ferry"))});
    m_model->setText(QStringLiteral("ferry"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    know({titled(QStringLiteral("b"), QStringLiteral("Ferry"), 5)});
    QTRY_COMPARE(m_model->rowCount(), 2);
    know({PostDeleted{PostId{QStringLiteral("a")}}});
    QTRY_COMPARE(ids(), QStringList{QStringLiteral("b")});
}

void SearchModelTest::saysItInWords()
{
    Comment comment = aComment(QStringLiteral("c"), PostId{QStringLiteral("a")}, 10);
    comment.body = QStringLiteral("I like this ferry");
    index({anAccount(), titled(QStringLiteral("a"), QStringLiteral("Timetable")), comment});
    m_model->setText(QStringLiteral("ferry"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    const QString spoken = m_model->index(0).data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"Timetable", "Comment", "50 min", "I like this ferry"})
        QVERIFY2(spoken.contains(QString::fromLatin1(part)), qPrintable(spoken));
}

void SearchModelTest::forgetsWhatAnotherAccountHad()
{
    QList<Change> posts{anAccount()};
    for (int i = 0; i < 130; ++i)
        posts.append(titled(QString::number(i), QStringLiteral("Ferry"), i));
    index(posts);
    m_tester.reset();
    m_model->setText(QStringLiteral("ferry"));
    QTRY_COMPARE(m_model->rowCount(), 50);
    // Somebody scrolled: what is shown is not asked for again because of the index alone.
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 100);
    // Heard after the model has, and before it is answered anew.
    int left = -1;
    const QMetaObject::Connection heard =
        connect(&m_session->library(), &Library::reset, this, [&] { left = m_model->rowCount(); });
    know({anAccount(QStringLiteral("you")), titled(QStringLiteral("n"), QStringLiteral("Ferry"))});
    QTRY_COMPARE(left, 0);
    disconnect(heard);
    QTRY_COMPARE(ids(), QStringList{QStringLiteral("n")});
}

void SearchModelTest::keepsItsPlaceWhereOneComesOnTop()
{
    QList<Change> posts{anAccount()};
    for (int i = 0; i < 60; ++i)
        posts.append(titled(QString::number(i), QStringLiteral("Ferry"), i));
    index(posts);
    m_tester.reset();
    m_model->setText(QStringLiteral("ferry"));
    QTRY_COMPARE(m_model->rowCount(), 50);
    const QPersistentModelIndex tenth(m_model->index(10));
    know({titled(QStringLiteral("new"), QStringLiteral("Ferry"), 100)});
    QTRY_COMPARE(m_model->at(0).id, QStringLiteral("new"));
    QCOMPARE(tenth.row(), 11);
}

FARTHING_TEST(SearchModelTest)
#include "test_searchmodel.moc"
