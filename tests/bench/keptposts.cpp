// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptposts.h"

#include "store/searchdatabase.h"
#include "store/searchindexer.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/fakenetwork.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace farthing {

namespace {

constexpr int batch = 1'000;

Post post(int number, int bytes, const Vocabulary &vocabulary)
{
    Numbers numbers{quint64(number)};
    Post made = aPost(QStringLiteral("p%1").arg(number));
    made.publishedAt = noon().addSecs(-qint64(number) * 300);
    QString title;
    while (title.size() < 40)
        title += vocabulary.any(numbers) + QLatin1Char(' ');
    made.title = title.trimmed();
    QString body;
    while (body.size() < bytes)
        body += vocabulary.any(numbers) + QLatin1Char(' ');
    made.body = body;
    made.author.name = QStringLiteral("Desk %1").arg(numbers.next(500));
    made.tags = {QStringLiteral("tag%1").arg(numbers.next(200))};
    if (numbers.next(1000) == 0) {
        made.mine.rating = Rating::Plus;
        made.mine.earned = Money::fromMinor(500'000 + numbers.next(1'000'000));
    }
    return made;
}

} // namespace

Vocabulary::Vocabulary()
{
    static const QStringList syllables{
        QStringLiteral("ba"), QStringLiteral("ti"),  QStringLiteral("de"),  QStringLiteral("ron"),
        QStringLiteral("se"), QStringLiteral("la"),  QStringLiteral("mo"),  QStringLiteral("ter"),
        QStringLiteral("in"), QStringLiteral("ka"),  QStringLiteral("ver"), QStringLiteral("po"),
        QStringLiteral("ne"), QStringLiteral("sta"), QStringLiteral("li"),  QStringLiteral("cho"),
        QStringLiteral("ur"), QStringLiteral("gen"), QStringLiteral("fa"),  QStringLiteral("wi"),
        QStringLiteral("ha"), QStringLiteral("zo"),  QStringLiteral("jun"), QStringLiteral("e")};
    Numbers numbers(7);
    QSet<QString> seen;
    while (m_words.size() < most) {
        QString word;
        const quint32 length = 1 + numbers.next(4);
        for (quint32 i = 0; i < length; ++i)
            word += syllables.at(int(numbers.next(quint32(syllables.size()))));
        if (seen.contains(word))
            continue;
        seen.insert(word);
        m_words.append(word);
    }
}

const QString &Vocabulary::any(Numbers &numbers) const
{
    const double place = std::pow(double(most), double(numbers.next(1'000'000)) / 1e6);
    return m_words.at(qMin(int(place) - 1, most - 1));
}

QUrl keptPlatform()
{
    return QUrl(QStringLiteral("http://127.0.0.1:1"));
}

QByteArray keptToken()
{
    return "of-the-bench";
}

QString keepPosts(const QString &root, int posts, int bytes)
{
    const QString folder = root + QLatin1Char('/') + QString::number(posts) +
                           QStringLiteral("/accounts/127.0.0.1_1"); // as the program names it
    QDir().mkpath(folder);
    auto store = Store::open(folder, nullptr, keptToken());
    if (!store)
        qFatal("%s", qPrintable(store.error().userText));
    const Vocabulary vocabulary;
    for (int here = (*store)->postCounts()->all; here < posts;) {
        QList<Change> changes{anAccount()};
        for (int i = 0; i < batch && here < posts; ++i)
            changes.append(post(here++, bytes, vocabulary));
        if (!resultOf((*store)->apply({changes, {}, {}, false})).ok())
            qFatal("the posts cannot be written");
    }
    if (!resultOf((*store)->confirmToken(keptToken())).ok())
        qFatal("the token cannot be confirmed");
    return folder;
}

void keepIndex(const QString &folder, int posts)
{
    QElapsedTimer timer;
    timer.start();
    auto indexer = SearchIndexer::open(folder, {});
    if (!indexer)
        qFatal("%s", qPrintable(indexer.error().detail));
    qint64 longest = 0;
    for (bool more = true; more;) {
        QElapsedTimer slice;
        slice.start();
        const Result<bool> left = (*indexer)->step(std::chrono::milliseconds(800), {});
        if (!left)
            qFatal("%s", qPrintable(left.error().detail));
        more = *left;
        longest = std::max(longest, slice.elapsed());
    }
    const int done = (*indexer)->progress().done;
    if (done == 0) {
        std::printf("%8d  index was there already\n", posts);
        return;
    }
    const qint64 size = QFileInfo(SearchDatabase::fileIn(folder)).size();
    std::printf("%8d  filled in %8.1f s  %7.0f posts/s  %8.1f MB  longest slice %5lld ms\n", posts,
                double(timer.elapsed()) / 1e3, posts * 1e3 / double(qMax<qint64>(1, timer.elapsed())),
                double(size) / 1e6, static_cast<long long>(longest));
    std::fflush(stdout);
}

} // namespace farthing
