// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace farthing {

/// A disk that fails as a test wants, between SQLite and the real one: the default VFS of the process as long
/// as it lives. Counts from its making on; every thread may use it. There is one at a time, and no database
/// may be open when it begins or ends.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// How often the disk was asked for something that can fail: opening, reading, writing, syncing, locking.
    qint64 calls() const;
    /// The call that is `number` from now fails; with `andAllAfter` everything from it on, until `heal`.
    void failCall(qint64 number, bool andAllAfter = false);
    bool hasFailed() const;
    /// The disk takes this many bytes more, and is full then.
    void setSpace(qint64 bytes);
    bool wasFull() const;
    /// The disk is full for whatever would make a file longer than this, until `heal`. Unlike `setSpace`,
    /// what is given back can be written again.
    void setLongest(qint64 bytes);
    void heal();

    /// From now on it is kept apart what of the files in `folder` is on the disk for certain, and what was
    /// only written.
    void record(const QString &folder);
    /// The power fails at the call of writing that is `number` from now: what was not synced until then is
    /// there, is not, or is torn, as the seed has it. The program goes on, and does not notice.
    void cutAt(qint64 number, quint32 seed);
    bool isCut() const;
    /// The files as they are after the power cut, by their names.
    QMap<QString, QByteArray> afterCut() const;
    /// A disk that says it has synced, and has not.
    void setLies(bool lies);

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace farthing
