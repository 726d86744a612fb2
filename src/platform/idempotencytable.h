// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/changetable.h"

namespace farthing::platform {

/// What an accepted key was answered.
struct AcceptedKey
{
    QString key;
    QString hash; ///< SHA-256 over method, path and body, in hex
    int status = 200;
    std::optional<QByteArray> body; ///< gone after 30 days; the receipt is rebuilt then
    QList<ChangeRef> changed;
    std::optional<qint64> transfer; ///< what was booked
    QDateTime at;
};

/// The first answer to each accepted key of each account (economy: Paid requests). An answer is kept 30 days;
/// the key of a transfer for ever.
class IdempotencyTable
{
public:
    static constexpr int daysKept = 30;

    explicit IdempotencyTable(Work &work) : m_work(work) {}

    /// Nothing where the key is new, or so old that it may be used again.
    std::optional<AcceptedKey> get(qint64 account, const QString &key, const QDateTime &now);
    void add(qint64 account, const AcceptedKey &accepted);
    /// Drops what is older than it is kept, some of it at a time; false where there may be more.
    bool forget(const QDateTime &now);
    /// Drops the words of the answers that showed an object to the account: they are rebuilt when they are
    /// asked for, as the object is then.
    void dropAnswersAbout(qint64 account, const ChangeRef &ref);

private:
    Work &m_work;
};

} // namespace farthing::platform
