// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/connection.h"
#include "support/readerfixture.h"
#include "sync/mutes.h"
#include "sync/notes.h"

#include <QtTest/QSignalSpy>

using namespace farthing;

/// What somebody marked and wrote, and whom somebody muted, in a real store.
class NotesTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void keepsAndChanges();
    void pagesNewestFirst();
    void isOfOneAccount();
    void refusesWhatIsTooLong();
    void knowsDamage();
    void comesBackAfterDamage();
    void mutesAndTellsOnce();
    void mutesForOneAccount();

private:
    Notes &notes() { return m_session->notes(); }
    Mutes &mutes() { return m_session->mutes(); }
    Note add(const char *post, const char *quote)
    {
        const Note note = notes().make(PostId{QString::fromLatin1(post)}, QStringLiteral("Headline"),
                                       QString::fromLatin1(quote), "{\"paragraph\":1}");
        (void)resultOf(notes().keep(note));
        return note;
    }
    QStringList quotes(const std::optional<PostId> &post = {})
    {
        QStringList list;
        const auto page = notes().page(post, std::nullopt, 100);
        for (const Note &note : page->items)
            list.append(note.quote);
        return list;
    }
};

void NotesTest::keepsAndChanges()
{
    know({anAccount()});
    QSignalSpy changed(&notes(), &Notes::changed);
    Note note = add("p", "the ferry");
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(notes().note(note.id).value(), std::optional(note));
    m_clock.advance(5000);
    note.text = QStringLiteral("Late again: 100 % sure, 'quoted'");
    QVERIFY(resultOf(notes().keep(note)).ok());
    note.changedAt = m_clock.now();
    QCOMPARE(notes().note(note.id).value(), std::optional(note));
    QCOMPARE(notes().of(m_post).value(), QList<Note>{note});
    QVERIFY(resultOf(notes().remove(note.id)).ok());
    QCOMPARE(notes().note(note.id).value(), std::nullopt);
    // Taken back.
    QVERIFY(resultOf(notes().keep(note)).ok());
    QCOMPARE(notes().note(note.id)->value().madeAt, note.madeAt);
}

void NotesTest::pagesNewestFirst()
{
    know({anAccount()});
    QStringList expected;
    constexpr int many = 25;
    for (int i = 0; i < many; ++i) {
        // Some in the same moment.
        if (i % 3 == 0)
            m_clock.advance(1000);
        add(i % 2 ? "p" : "q", qPrintable(QStringLiteral("n%1").arg(i)));
    }
    QStringList paged;
    std::optional<NoteKey> after;
    constexpr int page = 7;
    do {
        const Result<NotePage> part = notes().page(std::nullopt, after, page);
        QVERIFY(part.ok());
        for (const Note &note : part->items)
            paged.append(note.quote);
        after = part->next;
    } while (after);
    QCOMPARE(paged.size(), many);
    QCOMPARE(QSet<QString>(paged.begin(), paged.end()).size(), many);
    QCOMPARE(paged, quotes());
    QCOMPARE(paged.first(), QStringLiteral("n24"));
    QCOMPARE(quotes(m_post).size(), many / 2);
}

void NotesTest::isOfOneAccount()
{
    know({anAccount()});
    const Note mine = add("p", "mine");
    know({anAccount(QStringLiteral("somebody"))});
    QCOMPARE(quotes(), QStringList());
    QCOMPARE(notes().note(mine.id).value(), std::nullopt);
    add("p", "theirs");
    know({anAccount()});
    QCOMPARE(quotes(), QStringList{QStringLiteral("mine")});
}

void NotesTest::refusesWhatIsTooLong()
{
    know({anAccount()});
    Note note = add("p", "fine");
    note.text = QString(Note::mostWritten + 1, QLatin1Char('x'));
    const Result<void> kept = resultOf(notes().keep(note));
    QVERIFY(!kept.ok());
    QCOMPARE(kept.error().kind, AppError::Kind::Invalid);
    QCOMPARE(notes().note(note.id)->value().text, QString());
}

void NotesTest::knowsDamage()
{
    know({anAccount()});
    const Note note = add("p", "the ferry");
    {
        const auto connection = sql::Connection::open({m_folder->filePath(QStringLiteral("own.db"))});
        QVERIFY(connection.value()->execute(QStringLiteral("DROP TRIGGER note_unseal")).ok());
        QVERIFY(connection.value()->execute(QStringLiteral("UPDATE note SET quote = 'the berry'")).ok());
    }
    const Result<std::optional<Note>> found = notes().note(note.id);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().kind, AppError::Kind::Damaged);
}

/// A letter that is another one in the file is put right from the backup at the next start.
void NotesTest::comesBackAfterDamage()
{
    know({anAccount()});
    const Note note = add("p", "the ferry");
    mutes().mute(AccountId{QStringLiteral("ben")}, QStringLiteral("Ben"));
    QTRY_COMPARE(mutes().people().size(), 1);
    QVERIFY(resultOf(m_store->backUp()).ok());
    m_session.reset();
    m_store.reset();
    QFile file(m_folder->filePath(QStringLiteral("own.db")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray all = file.readAll();
    for (qsizetype at = all.indexOf("the ferry"); at >= 0; at = all.indexOf("the ferry", at + 1)) {
        file.seek(at);
        file.write("the berry");
    }
    file.close();
    m_store = Store::open(m_folder->path(), &m_clock).value();
    QVERIFY(m_store->repair().own);
    m_session = std::make_unique<Session>(*m_store, *m_network, m_clock);
    QCOMPARE(notes().note(note.id).value(), std::optional(note));
    QVERIFY(mutes().isMuted(AccountId{QStringLiteral("ben")}));
}

void NotesTest::mutesAndTellsOnce()
{
    know({anAccount()});
    QSignalSpy changed(&mutes(), &Mutes::changed);
    QSignalSpy muted(&mutes(), &Mutes::muted);
    const AccountId ben{QStringLiteral("ben")};
    mutes().mute(ben, QStringLiteral(" Ben\nthe  Great "));
    QTRY_COMPARE(muted.size(), 1);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(mutes().isMuted(ben));
    QCOMPARE(mutes().people().first().name, QStringLiteral("Ben the Great"));
    m_clock.advance(1000);
    mutes().mute(AccountId{QStringLiteral("ada")}, QStringLiteral("Ada"));
    QTRY_COMPARE(mutes().people().size(), 2);
    QCOMPARE(mutes().people().first().name, QStringLiteral("Ada"));
    mutes().unmute(ben);
    QTRY_VERIFY(!mutes().isMuted(ben));
    QVERIFY(mutes().isMuted(AccountId{QStringLiteral("ada")}));
    // It is there at the next start.
    m_session.reset();
    m_store.reset();
    m_store = Store::open(m_folder->path(), &m_clock).value();
    m_session = std::make_unique<Session>(*m_store, *m_network, m_clock);
    QVERIFY(mutes().isMuted(AccountId{QStringLiteral("ada")}));
}

void NotesTest::mutesForOneAccount()
{
    know({anAccount()});
    mutes().mute(AccountId{QStringLiteral("ben")}, QStringLiteral("Ben"));
    QTRY_COMPARE(mutes().people().size(), 1);
    know({anAccount(QStringLiteral("somebody"))});
    QTRY_VERIFY(mutes().people().isEmpty());
    know({anAccount()});
    QTRY_COMPARE(mutes().people().size(), 1);
}

FARTHING_TEST(NotesTest)
#include "test_notes.moc"
