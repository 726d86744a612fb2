// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace farthing {

/// A server on the loopback interface that answers each request with the next step of a script, byte for
/// byte, whatever HTTP would say to it.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray target;                     ///< path and query, as they came
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    struct Step
    {
        QByteArray bytes;
        bool close = false;       ///< after the bytes
        int dripMilliseconds = 0; ///< then a blank again and again, this often
    };

    ScriptedServer();

    QUrl url(const QString &path = QString()) const;
    const QList<Request> &requests() const { return m_requests; }
    int connectionsLost() const { return m_connectionsLost; }
    bool isScriptOver() const { return m_steps.isEmpty(); }

    void then(Step step) { m_steps.append(std::move(step)); }
    /// A whole answer with its length; `headers` are lines without line ends.
    void thenAnswer(int status, const QByteArray &body = {}, const QByteArrayList &headers = {});
    void thenJson(const QByteArray &body, const QByteArrayList &headers = {});
    void thenProblem(int status, const QByteArray &name, const QByteArray &members = {});

    static QByteArray answer(int status, const QByteArray &body, const QByteArrayList &headers);

private:
    void accept();
    void take(QTcpSocket *socket);
    void play(QTcpSocket *socket, const Step &step);

    QHash<QTcpSocket *, QByteArray> m_received;
    QList<Step> m_steps;
    QList<Request> m_requests;
    int m_connectionsLost = 0;
    QTcpServer m_server; // dies first: its sockets still report to the members above
};

} // namespace farthing
