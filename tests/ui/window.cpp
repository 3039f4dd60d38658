// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window.h"

#include "app/language.h"
#include "core/example.h"
#include "ui/cards/answerfield.h"
#include "ui/cards/cardform.h"
#include "ui/cards/followupsbox.h"
#include "ui/parts/banner.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QTimer>

namespace indblik {

WindowTest::WindowTest()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path(QStringLiteral("settings")));
    m_settings = std::make_unique<Settings>();
    m_settings->setOfficer(QStringLiteral("Mette Sørensen"));
    useLanguage(QStringLiteral("da"));
    applyLook(*qApp, Theme::Light);
}

WindowTest::~WindowTest() = default;

void WindowTest::openWindow()
{
    Ask ask;
    ask.openFile = [this](QWidget*, const QString&, const QString&) { return nextFile; };
    ask.saveFile = [this](QWidget*, const SaveRequest& request) {
        // As the dialog does it.
        const bool isBare = !nextSaveFile.isEmpty() && QFileInfo(nextSaveFile).suffix().isEmpty();
        return isBare ? nextSaveFile + u'.' + request.suffix : nextSaveFile;
    };
    ask.question = [this](QWidget*, const Question& question) {
        questions.append(question.text);
        return nextAnswer;
    };
    m_window = std::make_unique<MainWindow>(MainWindow::Surroundings{
        *m_settings, ask, QStringLiteral("mso"), [](const QString& language) { useLanguage(language); }});
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::openExample()
{
    {
        const auto made = Workspace::create(example(), QStringLiteral("Anders And"));
        ASSERT_TRUE(succeeded(made));
        ASSERT_TRUE(succeeded(fillWithExample(**made)));
    }
    openWindow();
    ASSERT_TRUE(window().openFile(example()));
    ASSERT_TRUE(becomes([this] { return isFormWhole(); }));
    QApplication::processEvents(); // and laid out
}

QWidget* WindowTest::findWidget(const QString& accessibleName, const QMetaObject& type)
{
    QApplication::processEvents(); // what was made just now is shown by the event loop
    const auto tops = QApplication::topLevelWidgets();
    for (QWidget* top : tops) {
        const auto widgets = top->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (widget->metaObject()->inherits(&type) && widget->isVisible()
                && widget->accessibleName() == accessibleName)
                return widget;
        }
    }
    qFatal("There is no visible %s named %s.", type.className(), qUtf8Printable(accessibleName));
    return nullptr;
}

QAbstractButton* WindowTest::button(const QString& text)
{
    QApplication::processEvents();
    const auto buttons = window().findChildren<QAbstractButton*>();
    for (QAbstractButton* each : buttons) {
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    }
    qFatal("There is no visible button “%s”.", qUtf8Printable(text));
    return nullptr;
}

bool WindowTest::isFormWhole()
{
    const auto* form = window().findChild<CardForm*>();
    const Card* card = form && workspace().book() ? book().card(form->card()) : nullptr;
    const FormTemplate* made = card ? book().form(card->form) : nullptr;
    return made && form->findChild<FollowUpsBox*>()
           && size_t(form->findChildren<AnswerField*>().size()) == made->fields.size();
}

void WindowTest::whenDialogOpens(const std::function<void(QDialog&)>& deed)
{
    auto* look = new QTimer(&window());
    QObject::connect(look, &QTimer::timeout, &window(), [look, deed] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        look->stop();
        QApplication::setActiveWindow(dialog);
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        deed(*dialog);
    });
    look->start(5);
}

QStringList WindowTest::banners()
{
    QApplication::processEvents();
    QStringList texts;
    const auto all = window().findChildren<Banner*>();
    for (const Banner* banner : all) {
        if (banner->isVisible())
            texts.append(banner->accessibleName());
    }
    return texts;
}

} // namespace indblik
