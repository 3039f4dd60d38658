// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stage.h"

#include "app/language.h"
#include "bench/accounts.h"

#include <QApplication>
#include <QKeyEvent>

namespace indblik::bench {

namespace {

class PaintWatch final : public QObject
{
public:
    PaintWatch() { qApp->installEventFilter(this); }

    bool take() { return std::exchange(m_hasPainted, false); }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_hasPainted |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_hasPainted = false;
};

} // namespace

void settle()
{
    static PaintWatch watch;
    do {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (watch.take());
}

void press(QWidget* widget, int key, const QString& text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QApplication::sendEvent(widget, &event);
    }
}

void press(QWidget* widget, QChar letter)
{
    press(widget, letter.toUpper().unicode(), letter);
}

Stage::Stage(const QString& file)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    m_settings = std::make_unique<Settings>();
    m_settings->setOfficer(author());
    useLanguage(QStringLiteral("da"));
    applyLook(*qApp, Theme::Light);
    const Ask nobody{[](QWidget*, const QString&, const QString&) { return QString(); },
        [](QWidget*, const SaveRequest&) { return QString(); }, [](QWidget*, const Question&) { return 0; }};
    m_window = std::make_unique<MainWindow>(MainWindow::Surroundings{
        *m_settings, nobody, QStringLiteral("maaler"), [](const QString& language) { useLanguage(language); }});
    m_window->resize(1280, 800);
    if (!m_window->openFile(file))
        qFatal("The file cannot be opened.");
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    settle();
}

} // namespace indblik::bench
