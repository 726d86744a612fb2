// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QUrl>

namespace farthing {

/// A proxy that holds every request and every answer against the published contract, where one is wanted: the
/// environment variable FARTHING_CONTRACT_PROXY names its command (packaging/bootstrap check sets it to
/// Prism).
class ContractProxy
{
public:
    ~ContractProxy();

    static bool wanted();
    /// Stands before `platform`; an invalid URL where it does not come up.
    QUrl start(const QUrl &platform);
    /// What it complained of; empty where nothing was.
    QStringList violations();

private:
    QProcess m_process;
    QByteArray m_log;
};

} // namespace farthing
