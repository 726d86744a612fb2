// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"

#include <QtCore/QObject>

namespace farthing {

class Actions;
class ArticlePane;
class Format;
class Session;
class Settings;

/// What is kept to be read without a network, for the main window: makes what the person chose hold from the
/// start, opens the dialog where it is chosen, and allows a site from an article's footer.
class OfflineWindows : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `window` owns it.
    OfflineWindows(Session &session, Settings &settings, const Format &format, const Actions &actions,
                   ArticlePane &article, QWidget *window);

signals:
    /// One line for the main window.
    void told(const QString &text);
    void failed(const farthing::AppError &error);

private:
    void apply();
    void allow(const QString &host);
    void showDialog();

    Session &m_session;
    Settings &m_settings;
    const Format &m_format;
    QWidget *m_window;
};

} // namespace farthing
