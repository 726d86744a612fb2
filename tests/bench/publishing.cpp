// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing.h"

#include "support/platformprocess.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace farthing {

namespace {

constexpr int bytesOfAPost = 4'000;

bool writeFile(const QString &name, const QByteArray &text)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool import(PlatformProcess &platform, const QString &folder)
{
    return platform
        .command({QStringLiteral("import"), QStringLiteral("--database"), platform.database(), folder})
        .contains(QStringLiteral("0 refused"));
}

} // namespace

QByteArray proseFile(int number, int bytes)
{
    static const QList<QByteArray> words{"harbour", "the",   "tide",    "of",   "and",     "a",
                                         "quiet",   "ferry", "morning", "with", "answers", "under"};
    QByteArray text = "---\ntitle: Post number " + QByteArray::number(number) + "\nauthor: Desk " +
                      QByteArray::number(number % 50) + "\ndate: 2025-01-01\n---\n\n";
    quint32 state = quint32(number) * 2'654'435'761U + 1;
    while (text.size() < bytes) {
        state = state * 1'664'525U + 1'013'904'223U;
        text += words.at(int((state >> 16) % quint32(words.size()))) + (state % 97 == 0 ? "\n\n" : " ");
    }
    return text;
}

bool publishProse(PlatformProcess &platform, int posts)
{
    constexpr int portion = 10'000;
    for (int first = 0; first < posts; first += portion) {
        const QTemporaryDir folder;
        for (int i = first; i < qMin(posts, first + portion); ++i)
            if (!writeFile(folder.filePath(QStringLiteral("%1.md").arg(i)), proseFile(i, bytesOfAPost)))
                return false;
        if (!import(platform, folder.path()))
            return false;
    }
    return true;
}

bool publishOne(PlatformProcess &platform, int number, int bytes)
{
    const QTemporaryDir folder;
    return writeFile(folder.filePath(QStringLiteral("%1.md").arg(number)), proseFile(number, bytes)) &&
           import(platform, folder.path());
}

} // namespace farthing
