// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace farthing {

/// The same numbers everywhere.
class Numbers
{
public:
    explicit Numbers(quint64 seed) : m_state(seed * 2 + 1) {}
    quint32 next(quint32 below)
    {
        m_state = m_state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return quint32(((m_state >> 32) * below) >> 32);
    }

private:
    quint64 m_state;
};

/// Words as a language has them: few that stand everywhere, and many that are rare.
class Vocabulary
{
public:
    Vocabulary();
    /// By how often they stand in texts: the n-th word about 1/n as often as the first.
    const QString &any(Numbers &numbers) const;
    /// Each as often as any other, as people look for them.
    const QString &even(Numbers &numbers) const { return m_words.at(int(numbers.next(most))); }

private:
    static constexpr int most = 30'000;
    QStringList m_words;
};

/// Nobody listens there: a program that reads this platform starts on what it has.
QUrl keptPlatform();
/// Whose posts they are.
QByteArray keptToken();

/// The profile `root`/`posts` of a reader of `keptPlatform` has so many posts of so many bytes, five minutes
/// apart, with authors, tags and a few earnings; made where they are not there yet. Answers the folder of its
/// databases.
QString keepPosts(const QString &root, int posts, int bytes);
/// Fills the index of such a folder, where it is not full, and prints how long that took.
void keepIndex(const QString &folder, int posts);

} // namespace farthing
