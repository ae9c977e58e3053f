import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Help } from './help';

bootstrapApplication(Help, { providers: [provideZonelessChangeDetection()] }).catch((error) => console.error(error));
