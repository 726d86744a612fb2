// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notelistmodel.h"
#include "support/readerfixture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace farthing;

/// The list of notes: page by page, and what changes without a reset.
class NoteListModelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        ReaderFixture::init();
        know({anAccount()});
        m_model = std::make_unique<NoteListModel>(m_session->notes(), m_format, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        ReaderFixture::cleanup();
    }
    void readsPageByPage();
    void changesWithoutReset();
    void showsOnePost();
    void saysWhatIsGone();

private:
    Note add(const char *post, const QString &quote)
    {
        m_clock.advance(1000);
        const Note note = m_session->notes().make(PostId{QString::fromLatin1(post)},
                                                  QStringLiteral("Head\nline"), quote, "{}");
        (void)resultOf(m_session->notes().keep(note));
        return note;
    }
    QString of(int row, int role) const { return m_model->index(row).data(role).toString(); }

    std::unique_ptr<NoteListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void NoteListModelTest::readsPageByPage()
{
    constexpr int many = 2 * NoteListModel::pageSize + 5;
    for (int i = 0; i < many; ++i)
        add("p", QString::number(i));
    m_model->setPost(std::nullopt);
    QCOMPARE(m_model->rowCount(), NoteListModel::pageSize);
    QCOMPARE(of(0, NoteListModel::QuoteRole), QString::number(many - 1));
    while (m_model->canFetchMore({}))
        m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), many);
    QCOMPARE(of(many - 1, NoteListModel::QuoteRole), QStringLiteral("0"));
}

void NoteListModelTest::changesWithoutReset()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    Note note = add("p", QStringLiteral("the\n ferry"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    add("q", QStringLiteral("newer"));
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(of(1, NoteListModel::QuoteRole), QStringLiteral("the ferry"));
    note.text = QStringLiteral("late\nagain");
    QVERIFY(resultOf(m_session->notes().keep(note)).ok());
    QTRY_COMPARE(of(1, NoteListModel::TextRole), QStringLiteral("late again"));
    QVERIFY(of(1, Qt::AccessibleTextRole).contains(QStringLiteral("Your note: late again")));
    QVERIFY(of(1, NoteListModel::DetailsRole).contains(QStringLiteral("Head line")));
    QVERIFY(resultOf(m_session->notes().remove(note.id)).ok());
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(resets.isEmpty());
}

void NoteListModelTest::showsOnePost()
{
    add("p", QStringLiteral("one"));
    add("q", QStringLiteral("two"));
    m_model->setPost(m_post);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(of(0, NoteListModel::QuoteRole), QStringLiteral("one"));
}

void NoteListModelTest::saysWhatIsGone()
{
    const Note note = add("p", QStringLiteral("one"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(!of(0, NoteListModel::DetailsRole).contains(QStringLiteral("gone")));
    m_model->setGone({note.id});
    QVERIFY(of(0, NoteListModel::DetailsRole).contains(QStringLiteral("its place is gone")));
}

FARTHING_TEST(NoteListModelTest)
#include "test_notelistmodel.moc"
