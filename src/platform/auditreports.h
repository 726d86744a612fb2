// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/fingerprint.h"
#include "platform/tables.h"

#include <QtCore/QHash>

#include <vector>

namespace farthing::platform {

/// Report instances against the sums at the entry that each names (economy: invariant 3). Keeps a fingerprint
/// of the twelve sums for each account and post of which there is a report, and for each report.
class AuditReports
{
public:
    explicit AuditReports(const Fingerprint &fingerprint) : m_fingerprint(fingerprint) {}

    /// Reads the instances; once, before the pass.
    void read(Work &work);
    /// An entry of the pass, after which the reports that name it must say what the sums say.
    void take(qint64 account, qint64 number, qint64 post, Line line, Money amount);
    /// One line for each violation.
    QStringList violations(const std::function<QString(qint64)> &name) const;

private:
    struct Place
    {
        qint64 account = 0;
        qint64 of = 0; ///< a post, or an entry's number
        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.account, place.of);
        }
    };
    struct Report
    {
        qint64 number = 0;
        qint64 post = 0;
        quint64 said = 0;
        qint64 next = -1; ///< another one that names the same entry
        bool holds = false;
        bool met = false;
    };

    quint64 weight(Line line) const { return m_fingerprint.of(int(line), 0); }

    const Fingerprint &m_fingerprint;
    std::vector<Report> m_reports;
    QHash<Place, qint64> m_byEntry; ///< account and last entry: the first report that names it
    QHash<Place, quint64> m_sums;   ///< account and post
};

} // namespace farthing::platform
