// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/waldamage.h"

#include <QtCore/QFile>
#include <QtCore/QtEndian>

namespace farthing {

namespace {

// As "WAL-mode file format" of SQLite's documentation lays it out.
constexpr quint32 magic = 0x377f0682; // the lowest bit: sums are over big-endian words
constexpr qsizetype headerSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr qint64 mostBytes = qint64(256) * 1024 * 1024;

struct Sum
{
    quint32 first = 0;
    quint32 second = 0;
    friend bool operator==(const Sum &, const Sum &) = default;
};

quint32 wordAt(const uchar *bytes)
{
    return qFromBigEndian<quint32>(bytes);
}

Sum storedAt(const uchar *bytes)
{
    return {wordAt(bytes), wordAt(bytes + 4)};
}

class Log
{
public:
    explicit Log(const QByteArray &bytes)
        : m_at(reinterpret_cast<const uchar *>(bytes.constData())), m_size(bytes.size())
    {}

    bool hasHeader() const
    {
        return (wordAt(m_at) & ~1U) == magic && sumOf(m_at, headerSize - 8, {}) == storedAt(m_at + 24);
    }

    qsizetype frames() const
    {
        const qsizetype frame = frameHeaderSize + qsizetype(wordAt(m_at + 8));
        return (m_size - headerSize) / frame;
    }

    /// Written since the log began anew; what is left of older times stands there, too.
    bool isOfNow(qsizetype number) const { return storedAt(frameAt(number) + 8) == storedAt(m_at + 16); }

    /// Whether the frame follows on the sum before it, as that is stored.
    bool isWhole(qsizetype number) const
    {
        const Sum before = number == 0 ? storedAt(m_at + 24) : storedAt(frameAt(number - 1) + 16);
        const uchar *frame = frameAt(number);
        const Sum head = sumOf(frame, 8, before);
        return sumOf(frame + frameHeaderSize, wordAt(m_at + 8), head) == storedAt(frame + 16);
    }

private:
    const uchar *frameAt(qsizetype number) const
    {
        return m_at + headerSize + number * (frameHeaderSize + qsizetype(wordAt(m_at + 8)));
    }

    Sum sumOf(const uchar *bytes, qsizetype size, Sum sum) const
    {
        const bool bigEndian = wordAt(m_at) & 1U;
        const auto word = [bigEndian](const uchar *at) {
            return bigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
        };
        for (qsizetype at = 0; at + 8 <= size; at += 8) {
            sum.first += word(bytes + at) + sum.second;
            sum.second += word(bytes + at + 4) + sum.first;
        }
        return sum;
    }

    const uchar *m_at;
    qsizetype m_size;
};

/// How many frames of the log were committed, and are not in the database yet, as the index beside it has it
/// ("WAL-index format"). It is only there where the program ended without closing. In the order of this
/// computer's bytes.
quint32 framesPromised(const QByteArray &index)
{
    constexpr qsizetype header = 48;
    constexpr qsizetype emptied = 2 * header;
    // It stands there twice, written one after the other.
    if (index.size() < emptied + 4 || index.left(header) != index.mid(header, header) || index.at(12) == 0)
        return 0;
    const auto word = [&](qsizetype at) {
        return qFromUnaligned<quint32>(index.constData() + at);
    };
    const quint32 frames = word(16);
    return word(emptied) < frames ? frames : 0;
}

QByteArray beginningOf(const QString &name, qint64 most)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

} // namespace

bool losesCommits(const QString &walFile)
{
    constexpr qint64 indexHeader = 136;
    QString indexFile = walFile;
    indexFile.replace(indexFile.size() - 3, 3, QLatin1String("shm"));
    const qsizetype promised = framesPromised(beginningOf(indexFile, indexHeader));
    const QByteArray bytes = beginningOf(walFile, mostBytes);
    if (bytes.size() <= headerSize)
        return promised > 0;
    const Log log(bytes);
    if (!log.hasHeader())
        return true;
    qsizetype frame = 0;
    while (frame < log.frames() && log.isOfNow(frame) && log.isWhole(frame))
        ++frame;
    if (frame < promised)
        return true;
    // SQLite stops reading here. What comes behind is lost, unless it is of older times.
    for (; frame < log.frames(); ++frame) {
        if (log.isOfNow(frame))
            return true;
    }
    return false;
}

} // namespace farthing
