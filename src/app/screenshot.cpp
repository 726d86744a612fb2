// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "app/reader.h"
#include "gui/mainwindow.h"
#include "sync/scheduler.h"
#include "sync/session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QPixmap>

#include <chrono>

namespace farthing {

using namespace std::chrono_literals;

namespace {

/// Long enough for images and comments to follow the article, short enough for somebody who waits.
constexpr auto settleTime = 700ms;
constexpr auto patience = 60s;

} // namespace

Screenshot::Screenshot(Reader &reader, const QString &file, QObject *parent)
    : QObject(parent), m_reader(reader), m_file(file)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &Screenshot::take);
    m_giveUp.setSingleShot(true);
    connect(&m_giveUp, &QTimer::timeout, this, &Screenshot::take);
    m_giveUp.start(patience);
    connect(&reader.window(), &MainWindow::contentShown, this, &Screenshot::considerSettled);
    connect(&reader.session().scheduler(), &Scheduler::connectionChanged, this, &Screenshot::considerSettled);
}

void Screenshot::considerSettled()
{
    const Connection::State state = m_reader.session().scheduler().connection().state;
    const bool onItsWay = state == Connection::State::Starting || state == Connection::State::Refreshing;
    const bool empty = !m_reader.window().hasContent();
    // Offline with nothing stored is an end, too: the picture then shows the empty window.
    if (onItsWay || (empty && state == Connection::State::Online))
        m_settle.stop();
    else if (!m_settle.isActive())
        m_settle.start();
}

void Screenshot::take()
{
    m_giveUp.stop();
    if (m_reader.window().grab().save(m_file, "PNG")) {
        emit taken();
        return;
    }
    //: %1 is a file
    emit failed({AppError::Kind::Storage,
                 tr("The picture %1 cannot be written. Name a file in a folder that exists and is writable.")
                     .arg(QDir::toNativeSeparators(m_file)),
                 m_file});
}

} // namespace farthing
