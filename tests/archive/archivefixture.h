// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archiverestore.h"
#include "support/readerfixture.h"
#include "sync/postdrafts.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

namespace farthing {

/// A store with something of every kind that is kept, and what an archive of it is compared with.
class ArchiveFixture : public ReaderFixture
{
protected:
    static constexpr const char *folderName = "news.example_443";

    static bool always(int) { return true; }
    QString in(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    ArchiveOrder order(const QString &target) const { return orderOf(m_folder->path(), target); }
    ArchiveOrder orderOf(const QString &databases, const QString &target) const
    {
        ArchiveOrder wanted;
        wanted.databases = databases;
        wanted.profileFolder = QString::fromLatin1(folderName);
        wanted.platform = QUrl(QStringLiteral("https://news.example"));
        wanted.settingsFile = databases + QStringLiteral("/mine.ini");
        wanted.target = target;
        wanted.now = m_clock.now();
        return wanted;
    }
    /// Where a profile keeps what was restored into it.
    static QString databasesIn(const QString &profile)
    {
        return profile + QStringLiteral("/accounts/") + QString::fromLatin1(folderName);
    }
    QString archived(const char *name)
    {
        const Result<ArchiveSummary> written = writeArchive(order(in(name)), &always);
        if (!written)
            qFatal("%s %s", qPrintable(written.error().userText), qPrintable(written.error().detail));
        return in(name);
    }
    Result<Restored> restored(const QString &archive, const char *profile) const
    {
        return restoreArchive({archive, in(profile)}, &always);
    }

    /// Every file by its path; the manifest without its time.
    static QMap<QString, QByteArray> contentOf(const QString &folder)
    {
        QMap<QString, QByteArray> content;
        QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QFileInfo entry(walk.next());
            QFile file(entry.filePath());
            if (entry.isDir() || !file.open(QIODevice::ReadOnly))
                continue;
            QByteArray bytes = file.readAll();
            if (entry.fileName() == QLatin1String("manifest.json")) {
                const qsizetype at = bytes.indexOf("\"written_at\"");
                bytes.remove(at, bytes.indexOf('\n', at) - at);
            }
            content.insert(QDir(folder).relativeFilePath(entry.filePath()), bytes);
        }
        return content;
    }
    /// What differs between two folders; nothing where they are equal.
    static QStringList differences(const QString &one, const QString &other)
    {
        const QMap<QString, QByteArray> a = contentOf(one);
        const QMap<QString, QByteArray> b = contentOf(other);
        QStringList different;
        for (auto file = a.cbegin(); file != a.cend(); ++file) {
            if (b.value(file.key()) != file.value())
                different << file.key();
        }
        for (auto file = b.cbegin(); file != b.cend(); ++file) {
            if (!a.contains(file.key()))
                different << QStringLiteral("only there: ") + file.key();
        }
        return different;
    }

    static QByteArray png(int i)
    {
        return QByteArray("\x89PNG\r\n\x1a\n\0\xff picture ", 20) + QByteArray::number(i);
    }

    void fill(int posts)
    {
        Account me = anAccount();
        me.avatars = {{AvatarId{QStringLiteral("face-1")}, QStringLiteral("Face")}};
        know({me, Rulebook()});
        fillPosts(posts);
        fillMoney();
        fillWriting();
        fillActs();
        settle();
    }

private:
    static QString titleOf(int i)
    {
        static const QStringList titles{QStringLiteral("CON"),
                                        QStringLiteral("aux."),
                                        QStringLiteral("A title: with \"quotes\" & more?"),
                                        QStringLiteral("سوق الكتب"),
                                        QStringLiteral("Cafe\u0301 \U0001f600"),
                                        QStringLiteral("../../etc/passwd"),
                                        QStringLiteral("SAME"),
                                        QStringLiteral("same"),
                                        QStringLiteral("---"),
                                        QString(400, QLatin1Char('x')),
                                        QStringLiteral("Line\u2028break # not: [a, map]"),
                                        QStringLiteral(" spaces  around ")};
        return titles.at(i % titles.size());
    }
    static Post postOf(int i)
    {
        Post post = aPost(QStringLiteral("p%1").arg(i), i / 3, i + 1);
        post.title = titleOf(i);
        post.author.avatar = AvatarId{QStringLiteral("face-%1").arg(i % 7)};
        post.tags = {QStringLiteral("tag %1").arg(i % 5), QStringLiteral("x: y")};
        post.media = {MediaId{QStringLiteral("m%1").arg(i)}, MediaId{QStringLiteral("UP%1.x").arg(i % 3)}};
        post.body =
            QStringLiteral("---\r\nText %1 \"quoted\"\n\n![a](media:m%1) ![b](media:UP%2.x \"t\") and "
                           "![c](media:gone) `](media/m%1`\n\n|a|b|\n|-|-|\n\nlast line without an end")
                .arg(i)
                .arg(i % 3);
        post.counts = {i, i % 4, i % 6};
        if (i % 5 == 0)
            post.mine = {Rating::Plus, twei("0.25"), noon(i), 61};
        if (i % 50 == 7) {
            post.body.reset();
            post.removedAt = noon(i + 1);
        }
        if (i % 50 == 8)
            post.body = QStringLiteral("");
        if (i % 11 == 0)
            post.editedAt = noon(i + 2);
        return post;
    }
    void fillPosts(int posts)
    {
        QList<Change> changes;
        for (int i = 0; i < posts; ++i) {
            const Post post = postOf(i);
            changes << post;
            for (int c = 0; c < i % 6; ++c) {
                Comment comment =
                    aComment(QStringLiteral("c%1-%2").arg(i).arg(c), post.id, c,
                             c % 2 ? std::optional(QStringLiteral("c%1-0").arg(i)) : std::nullopt);
                comment.body = QStringLiteral("Words\nof \"%1\"").arg(c);
                comment.mine = {c == 2 ? Reaction::Like : Reaction::None, c == 2, false};
                if (c == 4) {
                    comment.body.reset();
                    comment.removedAt = noon(9);
                }
                changes << comment;
            }
        }
        changes << aComment(QStringLiteral("orphan"), PostId{QStringLiteral("not-here")}, 1);
        know(changes);
        for (int i = 0; i < posts; i += 1 + posts / 200)
            (void)m_store->writeImage({WantedImage::Kind::Media, QStringLiteral("m%1").arg(i)}, png(i),
                                      QStringLiteral("image/png"));
        for (int i = 0; i < 7; ++i)
            (void)m_store->writeImage({WantedImage::Kind::Avatar, QStringLiteral("face-%1").arg(i)}, png(-i),
                                      QStringLiteral("image/jpeg"));
        (void)m_store->writeImage({WantedImage::Kind::Media, QStringLiteral("UP1.x")}, png(5'000),
                                  QStringLiteral("image/strange"));
        for (int i = 0; i < posts; i += 3) {
            (void)m_store->setOpened(PostId{QStringLiteral("p%1").arg(i)}, true);
            if (i % 2 == 0)
                (void)m_store->setSaved(PostId{QStringLiteral("p%1").arg(i)}, true);
            (void)m_store->keepPlace(PostId{QStringLiteral("p%1").arg(i)},
                                     QByteArray("{\"offset\":7,\"print\":\"ab\"}"));
        }
        (void)m_store->visit(PostId{QStringLiteral("p3")});
        (void)m_store->remember(QStringLiteral("odd"), QByteArray("\xff\0\x01", 3));
        (void)m_store->remember(QStringLiteral("empty"), QByteArray(""));
    }
    void fillMoney()
    {
        QList<StatementItem> items;
        for (int i = 0; i < 700; ++i) {
            StatementItem item =
                anItem(QStringLiteral("e%1").arg(i, 4, 10, QLatin1Char('0')), 250'000 + i, i / 5);
            if (i % 3 == 0) {
                item.line = Line::EarnedForPluses;
                item.post = PostId{QStringLiteral("p%1").arg(i)};
                item.postTitle = titleOf(i);
            }
            items << item;
        }
        know({}, items);
        know({aReport(QStringLiteral("r1"), PostId{QStringLiteral("p1")}),
              aReport(QStringLiteral("r2"), PostId{QStringLiteral("p1")})});
        SpendCaps caps;
        caps.at(SpendKind::Reports, SpendPeriod::Day) = twei("5");
        caps.at(SpendKind::All, SpendPeriod::Month) = twei("9");
        (void)m_store->setSpendCaps(caps);
        Journey journey;
        journey.packedAt = noon(3);
        journey.posts = {{PostId{QStringLiteral("p1")}, titleOf(1), 60, JourneyReason::Saved, true, 1}};
        (void)m_store->keepJourney(journey);
        (void)m_store->noteSeen(noon(5), false);
    }
    void fillWriting()
    {
        (void)m_store->saveDraft(PostId{QStringLiteral("p4")},
                                 {QStringLiteral("half a\r\ncomment"), CommentId{QStringLiteral("c4-0")}});
        (void)m_store->saveDraft(PostId{QStringLiteral("p5")},
                                 {QStringLiteral("---\nanother"), std::nullopt});
        PostDraft draft;
        draft.id = PostId{QStringLiteral("new-post")};
        draft.account = AccountId{QStringLiteral("me")};
        draft.title = QStringLiteral("nul");
        draft.body = QStringLiteral("![x](media:d1)\n\nmore");
        draft.language = QStringLiteral("nb");
        draft.tags = {QStringLiteral("a")};
        (void)m_store->savePostDraft(draft);
        (void)m_store->saveNote({NoteId{QStringLiteral("note-1")},
                                 PostId{QStringLiteral("p1")},
                                 {},
                                 titleOf(1),
                                 QStringLiteral("marked\nwords"),
                                 R"({"paragraph":2})",
                                 QStringLiteral("---\nwhat I *think*"),
                                 noon(4),
                                 noon(5)});
        (void)m_store->setMuted({AccountId{QStringLiteral("eve")}, QStringLiteral("Eve"), noon(6)}, true);
        (void)m_store->saveDraftImage(
            {MediaId{QStringLiteral("d1")}, QStringLiteral("image/png"), png(9'000)});
    }
    void fillActs()
    {
        submit(RateAct{PostId{QStringLiteral("p2")}, Rating::Plus});
        submit(BuyReportAct{PostId{QStringLiteral("p1")}}, "1");
        submit(CommentAct{PostId{QStringLiteral("p6")},
                          CommentId{QStringLiteral("mine")},
                          QStringLiteral("Well said."),
                          {},
                          {}},
               "0.5");
        submit(ReadAct{PostId{QStringLiteral("p8")}, 40, noon(1), noon(2)});
    }
};

} // namespace farthing
