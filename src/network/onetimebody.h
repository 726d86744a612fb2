// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QIODevice>

#include <algorithm>
#include <cstring>

namespace farthing {

/// The body of a request that is sent once. Qt sends a request again by itself where the connection ends
/// before the answer, and tells nobody; the first may have been booked by then, and what answers the second
/// ("not let in") would be taken for an answer to the only one. A body that cannot be read again ends that
/// with QNetworkReply::ContentReSendError.
class OneTimeBody final : public QIODevice
{
public:
    OneTimeBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return !m_begun; }
    bool seek(qint64 position) override { return !m_begun && QIODevice::seek(position); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, size() - pos());
        if (count <= 0)
            return -1;
        m_begun = true;
        std::memcpy(data, m_bytes.constData() + pos(), size_t(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    bool m_begun = false;
};

} // namespace farthing
